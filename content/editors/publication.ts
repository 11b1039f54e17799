import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload, type TypedUser } from 'payload'
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

/** A record by its collection and number. */
interface Named {
  collection: CollectionSlug
  id: number
}

/** What a record is called in the answer of `mergedAmong`: 'pages:4'. */
export const nameOf = ({ collection, id }: { collection: string; id: number | string }): string => `${collection}:${id}`

/** The addresses of some records, each with its record: those under which the public knew what is no longer public. */
async function addressesOf(payload: Payload, collection: CollectionSlug, ids: number[]): Promise<[string, Named][]> {
  if (!isAddressed(collection)) return []
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    overrideAccess: true, // says of records that a person may read where their address leads, which the public sees
    pagination: false,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  return docs.map(({ id, slug }): [string, Named] => [addressOf(collection, slug), { collection, id }])
}

/** Those of some records that are not public whose address leads to another record, by their names, each with that one. */
export async function mergedAmong(payload: Payload, records: readonly Named[]): Promise<Map<string, Named>> {
  const kinds = [...new Set(records.map(({ collection }) => collection))]
  const idsIn = (kind: CollectionSlug) => records.flatMap(({ collection, id }) => (collection === kind ? [id] : []))
  const known = await Promise.all(kinds.map((kind) => addressesOf(payload, kind, idsIn(kind))))
  const addresses = new Map(known.flat())
  if (addresses.size === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: addresses.size,
    overrideAccess: true, // as above
    pagination: false,
    select: { from: true, to: true },
    where: { from: { in: [...addresses.keys()] } },
  })
  return new Map(
    docs.flatMap(({ from, to }): [string, Named][] => {
      const record = addresses.get(from)
      const target = to ? idOf(to.value) : null
      if (!record || !to || target === null) return []
      const into = { collection: to.relationTo, id: target }
      return nameOf(into) === nameOf(record) ? [] : [[nameOf(record), into]]
    }),
  )
}

/** The record that took the place of one that is not public, for its form; null where none did. */
export interface Merged {
  href: string
  /** null where the person may not read it */
  title: string | null
}

/** Where a record was merged into, as far as the person may read that; null where it was not. */
export async function mergedInto(user: TypedUser, collection: string, id: number): Promise<Merged | null> {
  if (!isAddressed(collection)) return null
  const payload = await getPayload({ config })
  const record = { collection, id }
  const target = (await mergedAmong(payload, [record])).get(nameOf(record))
  if (!target) return null
  const { useAsTitle } = payload.collections[target.collection].config.admin
  const found = (await payload.findByID({
    ...target,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })) as unknown as Record<string, unknown> | null // one of several collections; null with `disableErrors`
  const title = found?.[useAsTitle ?? 'id']
  return {
    href: `/admin/collections/${target.collection}/${target.id}`,
    title: typeof title === 'string' ? title : null,
  }
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
  const hidden = rows.filter(({ deletedAt, id }) => !live.has(id) && !deletedAt)
  const merged = await mergedAmong(
    payload,
    hidden.map(({ id }) => ({ collection, id: Number(id) })),
  )
  return rows.map(({ _status, deletedAt, id }) =>
    publicationState({
      isPublic: live.has(id),
      hasNewerDraft: _status === 'draft',
      withdrawnOn: live.get(id),
      isInBin: Boolean(deletedAt),
      isMerged: merged.has(nameOf({ collection, id })),
    }),
  )
}
