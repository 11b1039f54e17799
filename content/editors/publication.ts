import config from '@payload-config'
import { type CollectionSlug, getPayload } from 'payload'
import { publicationState } from '@/domain/publication-state'

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
  return rows.map(({ _status, deletedAt, id }) =>
    publicationState({
      isPublic: live.has(id),
      hasNewerDraft: _status === 'draft',
      withdrawnOn: live.get(id),
      isInBin: Boolean(deletedAt),
    }),
  )
}
