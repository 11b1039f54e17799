import config from '@payload-config'
import {
  type CollectionSlug,
  getPayload,
  type GlobalSlug,
  type SelectType,
  type Sort,
  type TypedUser,
  type Where,
} from 'payload'
import { publicView } from '@/access/public-view'
import { addTag } from '@/server/page-cache/cache-tags'
import type { Config } from '@/payload-types'
import { thePublic, type Viewer } from './viewer'

type Stored<Slug extends CollectionSlug> = Config['collections'][Slug]

interface Many {
  where?: Where
  sort?: Sort
  /** at most so many records; 0 for all */
  limit?: number
  page?: number
  select?: SelectType
  /** whose eyes: the public's, unless a preview reads what only the person who looks at it may see, such as files */
  viewer?: Viewer
  /** what the answer hangs on, where that is narrower than "any record of the collection" */
  tag?: string | null
}

// The only door to stored data: access control on, as the public, relations as ids.

/** A condition of its own for each question: Payload writes into the one that it is given, so a shared one would grow. */
const ownCopy = (where: Where): Where => structuredClone(where)

/** Published records of a collection, in order. */
export const findMany = async <Slug extends CollectionSlug>(
  collection: Slug,
  { where = {}, sort, limit = 0, page, select, tag = collection, viewer = thePublic }: Many = {},
): Promise<Stored<Slug>[]> => {
  if (tag !== null) addTag(tag)
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the union over all collections is too complex for the compiler
    collection: collection as CollectionSlug,
    ...(viewer.kind === 'preview' ? { user: viewer.user } : { context: { ...publicView } }),
    depth: 0,
    overrideAccess: false,
    where: ownCopy(where),
    sort,
    limit,
    page,
    pagination: false, // the count would read all of them; who shows it asks `countOf`
    select,
  })
  return docs as unknown as Stored<Slug>[] // with `select` Payload's type is narrower than the fields that we name
}

/** How many published records there are. */
export const countOf = async (collection: CollectionSlug, where: Where = {}): Promise<number> => {
  addTag(collection)
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({
    collection,
    context: { ...publicView },
    overrideAccess: false,
    where: ownCopy(where),
  })
  return totalDocs
}

/** Published records by their ids, as a map. Those that are named but not public are missing in it. */
export const findByIds = async <Slug extends CollectionSlug>(
  collection: Slug,
  ids: Iterable<number>,
  select?: SelectType,
  viewer?: Viewer,
): Promise<Map<number, Stored<Slug>>> => {
  const wanted = [...new Set(ids)]
  for (const id of wanted) addTag(`${collection}:${id}`)
  if (wanted.length === 0) return new Map()
  const docs = await findMany(collection, { where: { id: { in: wanted } }, select, tag: null, viewer })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const draft = async <Slug extends CollectionSlug>(
  collection: Slug,
  id: number,
  user: TypedUser,
): Promise<Stored<Slug> | null> => {
  const payload = await getPayload({ config })
  const found = await payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: false,
    user,
  })
  return found
}

/** The one record that a page is about: what is published, or the draft that a preview shows. */
export const findOne = async <Slug extends CollectionSlug>(
  viewer: Viewer,
  collection: Slug,
  where: Where,
  select?: SelectType,
): Promise<Stored<Slug> | null> => {
  if (viewer.kind === 'preview' && viewer.of === collection && viewer.id !== null)
    return draft(collection, viewer.id, viewer.user)
  const [doc] = await findMany(collection, { where, limit: 1, select, tag: null })
  // not there: it may come with any change of the collection
  if (doc === undefined) addTag(collection)
  return doc ?? null
}

/** A global: what is published, or the draft that a preview shows. */
export const readGlobal = async <Slug extends GlobalSlug>(
  viewer: Viewer,
  slug: Slug,
): Promise<Partial<Config['globals'][Slug]>> => {
  addTag(slug)
  const payload = await getPayload({ config })
  const preview = viewer.kind === 'preview' && viewer.of === slug
  const found = preview
    ? await payload.findGlobal({ depth: 0, draft: true, overrideAccess: false, slug, user: viewer.user })
    : await payload.findGlobal({ context: { ...publicView }, depth: 0, overrideAccess: false, slug })
  return found
}
