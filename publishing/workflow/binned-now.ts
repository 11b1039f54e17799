import type { CollectionBeforeChangeHook } from 'payload'

interface Binned {
  deletedAt?: unknown
}

/**
 * A record lies in the bin since it was moved there by the server's clock, whatever a request says: an older day would have
 * it deleted for good at once, which is for administrators. What lies there already keeps its day.
 */
export const binnedNow: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const [sent, stored] = [data as Binned, originalDoc as Binned | undefined] // typed as any
  if (!sent.deletedAt || !req.user) return sent
  return { ...sent, deletedAt: stored?.deletedAt ?? new Date().toISOString() }
}
