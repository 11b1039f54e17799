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

/** The record that took the place of another. */
interface Target {
  collection: CollectionSlug
  id: number
}

/** Those of some records that are not public whose address leads to another record, each with that one. */
export async function mergedAmong(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly (number | string)[],
): Promise<Map<number | string, Target>> {
  if (!isAddressed(collection) || ids.length === 0) return new Map()
  const asked = { depth: 0, pagination: false } as const
  const { docs } = await payload.find({
    ...asked,
    collection,
    limit: ids.length,
    overrideAccess: true, // says of records that a person may read where their address leads, which the public sees
    select: { slug: true },
    where: { id: { in: ids } },
  })
  const addresses = new Map(docs.map(({ id, slug }) => [addressOf(collection, slug), id]))
  const { docs: rules } = await payload.find({
    ...asked,
    collection: 'redirects',
    limit: addresses.size,
    overrideAccess: true, // as above
    select: { from: true, to: true },
    where: { from: { in: [...addresses.keys()] } },
  })
  return new Map(
    rules.flatMap(({ from, to }): [number | string, Target][] => {
      const id = addresses.get(from)
      const target = to ? idOf(to.value) : null
      if (id === undefined || !to || target === null || (to.relationTo === collection && target === id)) return []
      return [[id, { collection: to.relationTo, id: target }]]
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
  const target = (await mergedAmong(payload, collection, [id])).get(id)
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
