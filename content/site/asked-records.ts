import type { Addressed } from '@/domain/public-records'
import { listTag } from '../lists'
import { findFacets, findMany } from '../stored/lists'

/** The kinds of records that data is asked about, and where each lies. */
const collections: Readonly<Record<string, Addressed>> = {
  trust: 'trusts',
  network: 'networks',
  centre: 'cdcs',
  test: 'tests',
  workstream: 'workstreams',
  body: 'governance-bodies',
}

const bySlug = async (kind: string, collection: Addressed, names: readonly string[]): Promise<[string, string][]> => {
  const tags = names.map((name) => listTag(collection as 'trusts', 'slug', name)) // every addressed collection has that list
  const found = await findFacets(collection, 'link', { where: { slug: { in: [...names] } }, tags })
  return found.map(({ id, slug }) => [`${kind}/${slug}`, `${kind}/${id}`])
}

const byOdsCode = async (names: readonly string[]): Promise<[string, string][]> => {
  const codes = names.map((name) => name.toUpperCase())
  const found = await findMany('trusts', { where: { odsCode: { in: codes } }, select: { odsCode: true } })
  return found.map(({ id, odsCode }) => [`trust/${odsCode.toLowerCase()}`, `trust/${id}`])
}

/**
 * The numbers ('trust/4') of public records by the last part of their addresses, of trusts also by their ODS codes, in small
 * letters; both with the kind before it: 'trust/rxr'. What is not public is missing.
 */
export const idsByName = async (
  wanted: readonly { kind: string; name: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const found = Object.entries(collections).map(async ([kind, collection]) => {
    const names = wanted.filter((one) => one.kind === kind).map(({ name }) => name)
    if (names.length === 0) return []
    return [...(await bySlug(kind, collection, names)), ...(kind === 'trust' ? await byOdsCode(names) : [])]
  })
  return new Map((await Promise.all(found)).flat())
}
