import { APIError, type CollectionBeforeChangeHook, type GlobalBeforeChangeHook, type PayloadRequest } from 'payload'
import { editorName } from '@/domain/formatting/editor'
import { editorOf } from '../hooks/last-edited-by'

interface Stored {
  updatedAt?: unknown
  lastEditedBy?: unknown
}

const time = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN)

/** Marks a request that restores a version: its data is older on purpose. */
export const restoring = 'restoring'

/** The panel sends the state that its form began with: a save on top of a newer one, of somebody else, is refused. */
const refuseOlder = (sent: Stored, stored: Stored | undefined, req: PayloadRequest): void => {
  if (req.context[restoring] === true) return
  if (!(time(stored?.updatedAt) > time(sent.updatedAt)) || stored?.lastEditedBy === editorOf(req)) return
  const author = typeof stored?.lastEditedBy === 'string' ? editorName(stored.lastEditedBy) : 'Somebody else'
  // no colon: the panel's toast would make a list of what follows it
  const message = `${author} saved this record after you opened it. Nothing was overwritten. Compare the two, or reload the page.`
  throw new APIError(message, 409, null, true)
}

/** A save that names the state it began with (`updatedAt`) does not overwrite what somebody else saved since. */
export const keepNewerVersion: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') refuseOlder(data as Stored, originalDoc as Stored | undefined, req) // typed by collection
  return data as object
}

/** The same for a global. */
export const keepNewerGlobalVersion: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  refuseOlder(data as Stored, originalDoc as Stored | undefined, req) // typed by global
  return data as object
}
