import config from '@payload-config'
import { type CollectionSlug, getPayload, type SelectType, type Where } from 'payload'
import { publicView } from '@/access/public-view'
import type { Addressed } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import { type AsFacet, type Faceted, type FacetOf, selectOf } from '../facets'
import { thePublic } from '../viewer'
import { addTags, find, ofPlanned, ownCopy, type Query, shared, type Stored } from './read'

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

/**
 * Published records whose lists tell all that is shown of them: the page carries the tags of the lists alone.
 * @param query.tags the lists
 */
export const findInLists = async <Slug extends CollectionSlug>(
  collection: Slug,
  { select, tags, ...query }: Query & { select: SelectType; tags: readonly string[] },
): Promise<Stored<Slug>[]> => {
  const { viewer = thePublic, ...asked } = query
  const docs = await shared(viewer, ['in lists', collection, asked, select, tags], async () => {
    addTags(tags)
    return find(collection, query, select)
  })
  return docs as Stored<Slug>[] // as far as its fields go
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

/**
 * The slugs of published records, in no order: for records that are read by themselves, as Payload's read costs by the
 * record, and this does not.
 * @param query.tags lists that change when one of their records has another slug
 */
export const findSlugs = async (
  collection: Addressed,
  { tags, where = {} }: { tags: readonly string[]; where?: Where },
): Promise<string[]> =>
  shared(thePublic, ['slugs', collection, where, tags], async () => {
    addTags(tags)
    const payload = await getPayload({ config })
    const { values } = await payload.findDistinct({
      collection,
      field: 'slug',
      ...ofPlanned(),
      context: { ...publicView },
      overrideAccess: false,
      where: ownCopy(where),
    })
    return values.map(({ slug }) => slug)
  })

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
