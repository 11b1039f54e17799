import config from '@payload-config'
import { type CollectionSlug, getPayload, type GlobalSlug, type TypedUser } from 'payload'

/** One state of a record or global that was saved. */
export interface SavedState {
  id: number | string
  /** an ISO 8601 time */
  at: string
  status: 'draft' | 'published' | null
  /** who saved it; null where that was not noted */
  by: string | null
}

type Of = { collection: CollectionSlug; id: number | string } | { global: GlobalSlug }

interface Stored {
  id: number | string
  updatedAt: string
  version: { _status?: 'draft' | 'published' | null; lastEditedBy?: string | null }
}

/** As many as are kept (fields/public-record.ts). */
const most = 100

/** What was saved of a record or global, newest first, as far as the person may read it. */
export async function savedStates(user: TypedUser, of: Of): Promise<SavedState[]> {
  const payload = await getPayload({ config })
  const asked = { depth: 0, limit: most, overrideAccess: false, pagination: false, sort: '-updatedAt', user } as const
  const { docs } =
    'global' in of
      ? await payload.findGlobalVersions({ ...asked, slug: of.global })
      : await payload.findVersions({ ...asked, collection: of.collection, where: { parent: { equals: of.id } } })
  return (docs as unknown as Stored[]).map(({ id, updatedAt, version }) => ({
    // each kind with versions has these fields
    id,
    at: updatedAt,
    status: version._status ?? null,
    by: version.lastEditedBy ?? null,
  }))
}
