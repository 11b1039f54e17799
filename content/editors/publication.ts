import config from '@payload-config'
import { cache } from 'react'
import { type CollectionSlug, getPayload } from 'payload'
import { publicationState } from '@/domain/publication-state'

interface Live {
  id: number | string
  withdrawn?: { on?: string | null } | null
}

/** What the public sees of a collection now, asked once for all rows of a list: ids, each with the day it was withdrawn. */
const publicIn = cache(async (collection: CollectionSlug): Promise<Map<number | string, string | null>> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true, // says of rows that a person may read whether they are public, and no more
    pagination: false,
    select: { withdrawn: true },
    where: { _status: { equals: 'published' } },
  })
  return new Map((docs as unknown as Live[]).map(({ id, withdrawn }) => [id, withdrawn?.on ?? null])) // just what was selected
})

/** The newest state of a record, published or not. */
export interface Row {
  id: number | string
  _status?: string | null
  deletedAt?: string | null
}

/** Whether the public sees a record, in words; a list shows its newest state, which says nothing of the public one. */
export async function publicationOf(collection: CollectionSlug, row: Row): Promise<string> {
  const live = await publicIn(collection)
  return publicationState({
    isPublic: live.has(row.id),
    hasNewerDraft: row._status === 'draft',
    withdrawnOn: live.get(row.id),
    isInBin: Boolean(row.deletedAt),
  })
}
