import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { fixedAddresses } from '@/domain/identifiers/fixed-addresses'
import { addressOf, isAddressed, type Addressed } from '@/domain/public-records'

interface Stored {
  id: number
}

type Row = { slug?: string | null; _status?: string | null } | null

/**
 * The record as the public reads it: the main row. `originalDoc` is the newest draft, and a slug
 * changed by an autosave and then published would show no change there.
 */
const mainRow = async (req: PayloadRequest, collection: Addressed, id: number | string): Promise<Row> =>
  (await req.payload.db.findOne({
    collection,
    req,
    select: { slug: true, _status: true },
    where: { id: { equals: id } },
  })) as Row // typed by the query

/** The slug under which a record that is not public now was public last. */
const lastPublicSlug = async (req: PayloadRequest, collection: Addressed, id: number): Promise<string | null> => {
  const { docs } = await req.payload.db.findVersions<{ slug?: string | null }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0]?.version.slug ?? null
}

const contextKey = (id: unknown): string => `public-slug:${String(id)}`

/** Before a change: remembers the address that the public knows, or knew before the record was unpublished. */
export const rememberAddress: CollectionBeforeChangeHook<Stored> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // only what becomes, or stays, public can leave an address behind
  const isPublic = (data as { _status?: string })._status === 'published'
  if (operation === 'update' && isPublic && isAddressed(collection.slug) && originalDoc?.id !== undefined) {
    const { id } = originalDoc
    const row = await mainRow(req, collection.slug, id)
    req.context[contextKey(id)] =
      row?._status === 'published' ? row.slug : await lastPublicSlug(req, collection.slug, id)
  }
  return data
}

const redirectFrom = async (req: PayloadRequest, from: string): Promise<{ id: number } | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    // an editor may not be allowed to write redirects: this one follows from a change that they may make
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { from: { equals: from } },
  })
  return docs[0]
}

/** Lets an address lead to a record from now on, whatever it led to before. */
export const lead = async (req: PayloadRequest, from: string, collection: Addressed, id: number): Promise<void> => {
  // a page of the site has come to that address since
  if (fixedAddresses.has(from)) return
  const to = { relationTo: collection, value: id }
  const old = await redirectFrom(req, from)
  const options = { collection: 'redirects', overrideAccess: true, req } as const // as above
  if (old)
    await req.payload.update({
      ...options,
      data: { to, url: null, deletedAt: null },
      id: old.id,
      overrideAccess: true,
      trash: true,
    })
  else await req.payload.create({ ...options, data: { from, to }, overrideAccess: true })
}

/**
 * After a change: where the address of a public record changed, the old one leads to the record for good; an old address
 * of its own that it takes back leads nowhere any more.
 */
export const keepOldAddress: CollectionAfterChangeHook<Stored> = async ({ collection, doc, operation, req }) => {
  const before = req.context[contextKey(doc.id)] // put there by rememberAddress
  if (operation !== 'update' || !isAddressed(collection.slug) || typeof before !== 'string') return doc
  const now = await mainRow(req, collection.slug, doc.id)
  if (now?._status !== 'published' || !now.slug || now.slug === before) return doc
  await lead(req, addressOf(collection.slug, before), collection.slug, doc.id)
  // the rule of the field `slug` lets only an address of its own come so far
  const own = await redirectFrom(req, addressOf(collection.slug, now.slug))
  if (own) await req.payload.delete({ collection: 'redirects', id: own.id, overrideAccess: true, req, trash: true }) // as above
  return doc
}
