import config from '@payload-config'
import { type CollectionSlug, getPayload, type SelectType, type Sort, type Where } from 'payload'
import { publicView } from '@/access/public-view'
import type { Config } from '@/payload-types'
import { addTag, plannedState, readOnce } from '@/server/page-cache/cache-tags'
import { thePublic, type Viewer } from '../viewer'

// The only way from public pages to stored data: access control on, as the public, relations as ids. Everything that is
// read here adds its tags to the page that is rendered, and what the public may see is read once for all pages that ask
// for the same: each read names every tag that it depends on.

/** A record as it is stored. */
export type Stored<Slug extends CollectionSlug> = Config['collections'][Slug]

export interface Query {
  where?: Where
  sort?: Sort
  /** at most so many records; 0 for all */
  limit?: number
  page?: number
  /** a preview reads files as the editor, everything else as the public */
  viewer?: Viewer
}

/** Payload adds conditions to the `where` that it is given, so a shared one would grow with each query. */
export const ownCopy = (where: Where): Where => structuredClone(where)

/** Reads within the transaction of a planned state, where one is looked at; one that has ended shows what is public. */
export const ofPlanned = (): { req?: { transactionID: string } } => {
  const planned = plannedState()
  return planned ? { req: { transactionID: planned.transaction } } : {}
}

/** Published records as they are stored, `select` as far as its fields go. */
export const find = async (
  collection: CollectionSlug,
  { where = {}, sort, limit = 0, page, viewer = thePublic }: Query,
  select?: SelectType,
): Promise<{ id: number }[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection,
    ...ofPlanned(),
    ...(viewer.kind === 'preview' ? { user: viewer.user } : { context: { ...publicView } }),
    depth: 0,
    overrideAccess: false,
    where: ownCopy(where),
    sort,
    limit,
    page,
    pagination: false, // the count would read every record; `countOf` is for pages that show it
    select,
  })
  return docs
}

/** Reads what other pages may have read already; each page gets a copy, which it may change. */
export const shared = async <Value>(viewer: Viewer, question: unknown[], read: () => Promise<Value>): Promise<Value> =>
  viewer.kind === 'preview' ? read() : structuredClone(await readOnce(JSON.stringify(question), read))

/** The page that is rendered depends on all of these. */
export const addTags = (tags: readonly string[]): void => tags.forEach(addTag)
