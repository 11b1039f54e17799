import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

const nameOf = (user: unknown): string | undefined => (user as { name?: string } | null)?.name // typed by the config

/** Payload's versions keep no author: the record itself says who saved it. */
export const stampEditor: CollectionBeforeChangeHook = ({ data, req }) => {
  const name = nameOf(req.user)
  return name === undefined ? data : { ...data, lastEditedBy: name }
}

/** The same for a global. */
export const stampGlobalEditor: GlobalBeforeChangeHook = ({ data, req }) => {
  const name = nameOf(req.user)
  return name === undefined ? data : { ...data, lastEditedBy: name }
}
