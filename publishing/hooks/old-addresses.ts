import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { addressOf, isAddressed, type Addressed } from '@/domain/public-records'

interface Stored {
  id: number
}

type Public = { slug?: string | null; _status?: string | null } | null

/**
 * What the public sees of the record now: the main row. `originalDoc` is the newest draft, and a slug
 * changed by an autosave and then published would show no change there.
 */
const publicRow = async (req: PayloadRequest, collection: Addressed, id: number | string): Promise<Public> =>
  (await req.payload.db.findOne({
    collection,
    req,
    select: { slug: true, _status: true },
    where: { id: { equals: id } },
  })) as Public // typed by the query

const contextKey = (id: unknown): string => `public:${String(id)}`

/** Before a change: remembers the address that the public knows. */
export const rememberAddress: CollectionBeforeChangeHook<Stored> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && isAddressed(collection.slug) && originalDoc?.id !== undefined) {
    req.context[contextKey(originalDoc.id)] = await publicRow(req, collection.slug, originalDoc.id)
  }
  return data
}

/** After a change: where the address of a public record changed, the old one leads to the record for good. */
export const keepOldAddress: CollectionAfterChangeHook<Stored> = async ({ collection, doc, operation, req }) => {
  const before = req.context[contextKey(doc.id)] as Public | undefined // put there by rememberAddress
  if (operation !== 'update' || !isAddressed(collection.slug) || before?._status !== 'published' || !before.slug)
    return doc
  const now = await publicRow(req, collection.slug, doc.id)
  if (now?._status !== 'published' || !now.slug || now.slug === before.slug) return doc
  const from = addressOf(collection.slug, before.slug)
  const to = { relationTo: collection.slug, value: doc.id }
  const known = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { from: { equals: from } },
  })
  const [old] = known.docs
  // an editor may not be allowed to write redirects: this one follows from a change that they may make
  if (old)
    await req.payload.update({
      collection: 'redirects',
      data: { to, url: null },
      id: old.id,
      overrideAccess: true,
      req,
    })
  else await req.payload.create({ collection: 'redirects', data: { from, to }, overrideAccess: true, req })
  return doc
}
