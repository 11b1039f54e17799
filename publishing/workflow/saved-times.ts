import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

interface Times {
  createdAt?: unknown
  updatedAt?: unknown
}

const now = (): string => new Date().toISOString()

/**
 * When a record was made and saved is what the server's clock says, whatever a request says: Payload takes both as they are sent.
 * Stands last, as a form says by `updatedAt` which state it began with (`newer-version.ts`).
 */
export const savedNow: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const [sent, stored] = [data as Times, originalDoc as Times | undefined] // typed as any
  if (!req.user) return sent
  const at = now()
  return { ...sent, createdAt: operation === 'create' ? at : (stored?.createdAt ?? at), updatedAt: at }
}

/** The same for a global. */
export const globalSavedNow: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const [sent, stored] = [data as Times, originalDoc as Times | undefined] // typed as any
  if (!req.user) return sent
  const at = now()
  return { ...sent, createdAt: stored?.createdAt ?? at, updatedAt: at }
}
