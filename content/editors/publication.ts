import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { addressOf, isAddressed } from '@/domain/public-records'
import { publicationState } from '@/domain/publication-state'
import { idOf } from '../relations'

interface Live {
  id: number | string
  withdrawn?: { on?: string | null } | null
}

/** The newest state of a record, published or not. */
export interface Row {
  id: number | string
  _status?: string | null
  deletedAt?: string | null
}

/** Those of some records that are not public whose address leads to another record. */
async function mergedAmong(payload: Payload, collection: CollectionSlug, ids: (number | string)[]) {
  if (!isAddressed(collection) || ids.length === 0) return new Set<number | string>()
  const asked = { depth: 0, overrideAccess: true, pagination: false } as const // as above
  const { docs } = await payload.find({
    ...asked,
    collection,
    limit: ids.length,
    overrideAccess: true,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  const addresses = new Map(docs.map(({ id, slug }) => [addressOf(collection, slug), id]))
  const { docs: rules } = await payload.find({
    ...asked,
    collection: 'redirects',
    limit: addresses.size,
    overrideAccess: true,
    select: { from: true, to: true },
    where: { from: { in: [...addresses.keys()] } },
  })
  return new Set(
    rules.flatMap(({ from, to }) => {
      const id = addresses.get(from)
      return id === undefined || !to || (to.relationTo === collection && idOf(to.value) === id) ? [] : [id]
    }),
  )
}

/**
 * Whether the public sees each of some records of a collection, in words; a list shows their newest state, which says
 * nothing of the public one.
 */
export async function publicationsOf(collection: CollectionSlug, rows: readonly Row[]): Promise<string[]> {
  if (rows.length === 0) return []
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: rows.length,
    overrideAccess: true, // says of rows that a person may read whether they are public, and no more
    pagination: false,
    select: { withdrawn: true },
    where: { and: [{ id: { in: rows.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
  })
  const live = new Map((docs as unknown as Live[]).map(({ id, withdrawn }) => [id, withdrawn?.on ?? null])) // just what was selected
  const hidden = rows.filter(({ deletedAt, id }) => !live.has(id) && !deletedAt).map(({ id }) => id)
  const merged = await mergedAmong(payload, collection, hidden)
  return rows.map(({ _status, deletedAt, id }) =>
    publicationState({
      isPublic: live.has(id),
      hasNewerDraft: _status === 'draft',
      withdrawnOn: live.get(id),
      isInBin: Boolean(deletedAt),
      isMerged: merged.has(id),
    }),
  )
}
