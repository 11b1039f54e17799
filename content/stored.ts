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
import { byName } from '@/domain/text/by-name'
import { publicView } from '@/access/public-view'
import type { Addressed } from '@/domain/public-records'
import { addTag, plannedState, readOnce } from '@/server/page-cache/cache-tags'
import type { Config } from '@/payload-types'
import { type AsFacet, type Faceted, type FacetOf, selectOf } from './facets'
import { listTag } from './lists'
import { thePublic, type Viewer } from './viewer'

// The only way from public pages to stored data: access control on, as the public, relations as ids. Everything that is
// read here adds its tags to the page that is rendered, and what the public may see is read once for all pages that ask
// for the same: each read names every tag that it depends on.

type Stored<Slug extends CollectionSlug> = Config['collections'][Slug]

interface Query {
  where?: Where
  sort?: Sort
  /** at most so many records; 0 for all */
  limit?: number
  page?: number
  /** a preview reads files as the editor, everything else as the public */
  viewer?: Viewer
}

/** Payload adds conditions to the `where` that it is given, so a shared one would grow with each query. */
const ownCopy = (where: Where): Where => structuredClone(where)

/** Reads within the transaction of a planned state, where one is looked at; one that has ended shows what is public. */
const ofPlanned = (): { req?: { transactionID: string } } => {
  const planned = plannedState()
  return planned ? { req: { transactionID: planned.transaction } } : {}
}

const find = async (
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
const shared = async <Value>(viewer: Viewer, question: unknown[], read: () => Promise<Value>): Promise<Value> =>
  viewer.kind === 'preview' ? read() : structuredClone(await readOnce(JSON.stringify(question), read))

const addTags = (tags: readonly string[]): void => tags.forEach(addTag)

/**
 * Published records of a collection, in order: for what no facet covers.
 * @param query.tags what the list depends on besides its records; any change of the collection unless given
 */
export const findMany = async <Slug extends CollectionSlug>(
  collection: Slug,
  { select, tags = [collection], ...query }: Query & { select?: SelectType; tags?: readonly string[] } = {},
): Promise<Stored<Slug>[]> => {
  const { viewer = thePublic, ...asked } = query
  const docs = await shared(viewer, ['find', collection, asked, select, tags], async () => {
    addTags(tags)
    const found = await find(collection, query, select)
    addTags(found.map(({ id }) => `${collection}:${id}`))
    return found
  })
  return docs as Stored<Slug>[] // with `select`: as far as its fields go
}

type Named = { name: string } // every facet of records with a name has it

/**
 * Published records of a collection as a facet shows them, in order.
 * @param query.tags what the list depends on besides its records: the tags of lists
 */
export const findFacets = async <Slug extends Faceted, Facet extends FacetOf<Slug>>(
  collection: Slug,
  facet: Facet,
  { tags, ...query }: Query & { tags: readonly string[] },
): Promise<AsFacet<Slug, Facet>[]> => {
  const { viewer = thePublic, ...asked } = query
  const docs = await shared(viewer, ['facet', collection, facet, asked, tags], async () => {
    addTags(tags)
    const found = await find(collection, query, selectOf(collection, facet))
    addTags(found.map(({ id }) => `${collection}:${id}:${facet}`))
    return found
  })
  // the database knows no order of words
  const sorted = query.sort === 'name' && !query.limit ? [...(docs as (Named & { id: number })[])].sort(byName) : docs
  return sorted as AsFacet<Slug, Facet>[] // the fields selected
}

/** How many published records there are; `tags` as for findMany. */
export const countOf = (
  collection: CollectionSlug,
  where: Where = {},
  tags: readonly string[] = [collection],
): Promise<number> =>
  shared(thePublic, ['count', collection, where, tags], async () => {
    addTags(tags)
    const payload = await getPayload({ config })
    const { totalDocs } = await payload.count({
      collection,
      ...ofPlanned(),
      context: { ...publicView },
      overrideAccess: false,
      where: ownCopy(where),
    })
    return totalDocs
  })

const byId = <Doc extends { id: number }>(docs: Doc[]): Map<number, Doc> => new Map(docs.map((doc) => [doc.id, doc]))

/** Published records by their ids. One that is not public is missing, and the page goes stale when it appears. */
export const findByIds = async <Slug extends CollectionSlug>(
  collection: Slug,
  ids: Iterable<number>,
  select?: SelectType,
  viewer?: Viewer,
): Promise<Map<number, Stored<Slug> & { id: number }>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const tags = wanted.map((id) => `${collection}:${id}`)
  const docs = await findMany(collection, { where: { id: { in: wanted } }, select, tags, viewer })
  return byId(docs as (Stored<Slug> & { id: number })[]) // every collection numbers its records
}

/** The same as a facet shows them. */
export const findFacetsByIds = async <Slug extends Faceted, Facet extends FacetOf<Slug>>(
  collection: Slug,
  facet: Facet,
  ids: Iterable<number>,
): Promise<Map<number, AsFacet<Slug, Facet>>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const tags = wanted.map((id) => `${collection}:${id}:${facet}`)
  const docs = await findFacets(collection, facet, { where: { id: { in: wanted } }, tags })
  return byId(docs as (AsFacet<Slug, Facet> & { id: number })[]) // every facet has the id
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

/** The one record that a page is about, by its slug: what is published, or the draft of a preview. */
export const findBySlug = async <Slug extends Addressed>(
  viewer: Viewer,
  collection: Slug,
  slug: string,
  select?: SelectType,
): Promise<Stored<Slug> | null> => {
  if (viewer.kind === 'preview' && viewer.of === collection && viewer.id !== null)
    return draft(collection, viewer.id, viewer.user)
  const tag: string = listTag(collection as 'trusts', 'slug', slug) // every addressed collection has that list
  const [doc] = await findMany(collection, { where: { slug: { equals: slug } }, limit: 1, select, tags: [tag] })
  return doc ?? null
}

/** The same by its id. */
export const findById = async <Slug extends CollectionSlug>(
  viewer: Viewer,
  collection: Slug,
  id: number,
  select?: SelectType,
): Promise<Stored<Slug> | null> => {
  if (viewer.kind === 'preview' && viewer.of === collection && viewer.id !== null)
    return draft(collection, viewer.id, viewer.user)
  return (await findByIds(collection, [id], select)).get(id) ?? null
}

/**
 * A global, as far as `select` goes: what is published, or the draft of a preview.
 * @param tag what the page depends on, where that is less than the whole global
 */
export const readGlobal = async <Slug extends GlobalSlug>(
  viewer: Viewer,
  slug: Slug,
  { select, tag = slug }: { select?: SelectType; tag?: string } = {},
): Promise<Partial<Config['globals'][Slug]>> => {
  const payload = await getPayload({ config })
  if (viewer.kind === 'preview' && viewer.of === slug)
    return payload.findGlobal({ depth: 0, draft: true, overrideAccess: false, slug, user: viewer.user })
  return shared(viewer, ['global', slug, select, tag], async () => {
    addTag(tag)
    return payload.findGlobal({
      ...ofPlanned(),
      context: { ...publicView },
      depth: 0,
      overrideAccess: false,
      select,
      slug,
    })
  })
}
