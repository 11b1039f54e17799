import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import type { Config } from '@/payload-types'

/** What matches in a collection, as far as whoever asks may read it; `draft`: as it was last saved. */
export type Find<Kind extends keyof Config['collections']> = <Slug extends Kind>(
  collection: Slug,
  where: Where,
  draft?: boolean,
) => Promise<Config['collections'][Slug][]>

/** Finds records of some collections with the rights of a person, the first made first. */
export async function findAs<Kind extends keyof Config['collections']>(user: TypedUser): Promise<Find<Kind>> {
  const payload = await getPayload({ config })
  return async (collection, where, draft = false) => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft,
      overrideAccess: false,
      pagination: false,
      sort: 'id',
      user,
      where,
    })
    return docs // records of that collection
  }
}
