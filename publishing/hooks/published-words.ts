import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

/** Payload says "Updated successfully" of every save that is no draft. */
const sayPublished = (doc: unknown, req: PayloadRequest): void => {
  if ((doc as { _status?: string })._status !== 'published') return
  const { t } = req
  const said: typeof t = (key, vars) =>
    key === 'general:updatedSuccessfully' || key === 'general:successfullyCreated' ? 'Published.' : t(key, vars)
  req.t = said
}

/** Whoever published is told that it is published. The last of its hooks: each read of another gives the request Payload's words again. */
export const publishedWords: CollectionAfterChangeHook = ({ doc, req }) => {
  sayPublished(doc, req)
  return doc as object // typed by collection
}

/** The same for a global. */
export const publishedGlobalWords: GlobalAfterChangeHook = ({ doc, req }) => {
  sayPublished(doc, req)
  return doc as object // typed by global
}
