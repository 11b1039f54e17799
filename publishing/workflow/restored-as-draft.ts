import {
  APIError,
  type Collection,
  type CollectionBeforeChangeHook,
  type Endpoint,
  restoreVersionOperation,
} from 'payload'
import { restoring } from './newer-version'

const said = (doc: object): Response =>
  Response.json({ ...doc, message: 'Restored as a draft. Look at it, then publish it.' })

/** An id from the address as a number; throws 404 for anything else. */
const numberIn = (value: unknown): number => {
  const id = Number(value)
  if (!Number.isSafeInteger(id) || id < 1) throw new APIError(`There is no version "${String(value)}".`, 404)
  return id
}

/** A version that was saved on the way to the bin restores its words, and moves nothing: its draft would be in no list. */
export const restoredOutsideBin: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.context[restoring] === true
    ? { ...(data as object), deletedAt: (originalDoc as { deletedAt?: unknown } | undefined)?.deletedAt ?? null } // typed as any
    : (data as object)

/**
 * Restores a version as a draft, whatever the panel asks for: Payload's own way would publish it at once, and the
 * panel offers "as draft" for published versions only. Stands before Payload's endpoint of the same address.
 */
export const restoringAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collections }: { collections: Record<string, Collection> } = req.payload
    const collection = collections[String(req.routeParams?.collection)]
    if (!collection) throw new APIError('There is no such collection.', 404)
    req.context[restoring] = true
    return said(
      await restoreVersionOperation({
        collection,
        depth: 0,
        draft: true,
        id: numberIn(req.routeParams?.id),
        overrideAccess: false,
        req,
      }),
    )
  },
}

/** The same for a global with drafts. Payload's own operation would change what is public even when it is asked for a draft. */
export const restoringGlobalAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const slug = String(req.routeParams?.global) as 'home' // one of them: the endpoint is theirs
    const own = { overrideAccess: false, req, slug, user: req.user } as const
    req.context[restoring] = true
    const { version } = await req.payload.findGlobalVersionByID({
      ...own,
      depth: 0,
      id: String(numberIn(req.routeParams?.id)),
    })
    const { id: _, ...data } = version
    return said({
      doc: await req.payload.updateGlobal({ ...own, data: { ...data, _status: 'draft' }, depth: 0, draft: true }),
    })
  },
}
