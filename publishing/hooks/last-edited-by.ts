import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { editorLabel } from '@/domain/formatting/editor'

/** Who saves, as they are called today. */
export const editorOf = ({ user }: PayloadRequest): string | undefined => user?.name && editorLabel(user.name, user.id)

interface Change {
  data: object
  req: PayloadRequest
}

/** Payload's versions keep no author: the record itself says who saved it. */
export const stampEditor: CollectionBeforeChangeHook = ({ data, req }: Change) => {
  const lastEditedBy = editorOf(req)
  return lastEditedBy === undefined ? data : { ...data, lastEditedBy }
}

/** The same for a global. */
export const stampGlobalEditor: GlobalBeforeChangeHook = ({ data, req }: Change) => {
  const lastEditedBy = editorOf(req)
  return lastEditedBy === undefined ? data : { ...data, lastEditedBy }
}
