import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'

const nameOf = (user: unknown): string | undefined => (user as { name?: string } | null)?.name // typed by the config

interface Change {
  data: object
  req: PayloadRequest
}

/** Payload's versions keep no author: the record itself says who saved it. */
export const stampEditor: CollectionBeforeChangeHook = ({ data, req }: Change) => {
  const name = nameOf(req.user)
  return name === undefined ? data : { ...data, lastEditedBy: name }
}

/** The same for a global. */
export const stampGlobalEditor: GlobalBeforeChangeHook = ({ data, req }: Change) => {
  const name = nameOf(req.user)
  return name === undefined ? data : { ...data, lastEditedBy: name }
}
