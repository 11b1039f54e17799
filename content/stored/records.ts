import config from '@payload-config'
import { type CollectionSlug, getPayload, type SelectType, type TypedUser } from 'payload'
import type { Addressed } from '@/domain/public-records'
import type { AsFacet, Faceted, FacetOf } from '../facets'
import { listTag } from '../lists'
import type { Viewer } from '../viewer'
import { findFacets, findMany } from './lists'
import type { Stored } from './read'

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

/** The one record that a page is about, by its slug: what is published, the draft of a preview, or an earlier text. */
export const findBySlug = async <Slug extends Addressed>(
  viewer: Viewer,
  collection: Slug,
  slug: string,
  select?: SelectType,
): Promise<Stored<Slug> | null> => {
  if (viewer.kind === 'preview' && viewer.of === collection && viewer.id !== null)
    return draft(collection, viewer.id, viewer.user)
  if (viewer.kind === 'earlier' && viewer.of === collection) return viewer.text as Stored<Slug> // as it was stored then
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
