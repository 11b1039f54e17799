import { addressOf, type Addressed } from '@/domain/public-records'
import type { EarlierName } from '@/domain/governance/names'
import { nameToday } from './governance/name-today'
import { findByIds, findFacetsByIds } from './stored/records'

/** A link as pages show it. */
export interface Link {
  href: string
  text: string
}

type Relation = number | { id: number | string } | null | undefined

/** The id behind a relation, which is a number at depth 0. */
export const idOf = (value: Relation): number | null =>
  value === null || value === undefined ? null : typeof value === 'number' ? value : Number(value.id)

/** The ids behind a relation to several. */
export const idsOf = (values: readonly Relation[] | null | undefined): number[] =>
  (values ?? []).map(idOf).filter((id) => id !== null)

/** A relation to a record of one of several collections. */
export interface Named<Slug extends string = string> {
  relationTo: Slug
  value: Relation
}

interface Linked {
  slug: string
  name?: string
  title?: string
  /** of a body that was renamed */
  earlierNames?: readonly EarlierName[] | null
}

/** The link to a record, which has a name or a title. */
export const linkOf = (collection: Addressed, { slug, title = '', ...named }: Linked): Link => ({
  href: addressOf(collection, slug),
  text: named.name === undefined ? title : nameToday({ ...named, name: named.name }),
})

/** Links to public records of one collection, by id. One that is not public is missing. */
export const linksTo = async (collection: Addressed, ids: Iterable<number>): Promise<Map<number, Link>> => {
  const docs = await findFacetsByIds(collection, 'link', ids)
  return new Map([...docs].map(([id, doc]) => [id, linkOf(collection, doc)]))
}

/** One link, or null when the record is not public. */
export const linkTo = async (collection: Addressed, relation: Relation): Promise<Link | null> => {
  const id = idOf(relation)
  return id === null ? null : ((await linksTo(collection, [id])).get(id) ?? null)
}

/** Links to records of several collections, in the order given; one query a collection. */
export const linksToAny = async (named: readonly Named<Addressed>[] | null | undefined): Promise<Link[]> => {
  const wanted = (named ?? []).map(({ relationTo, value }) => ({ relationTo, id: idOf(value) }))
  const idsIn = (collection: Addressed) => wanted.filter((one) => one.relationTo === collection).map(({ id }) => id)
  const collections = [...new Set(wanted.map(({ relationTo }) => relationTo))]
  const found = new Map(
    await Promise.all(
      collections.map(async (collection) => [collection, await linksTo(collection, idsOf(idsIn(collection)))] as const),
    ),
  )
  return wanted.flatMap(({ relationTo, id }) => (id === null ? [] : (found.get(relationTo)?.get(id) ?? [])))
}

/** A trust or organisation as pages name it, with its address on this site or its own. */
export interface OrganisationName {
  name: string
  href: string | null
}

/** Trusts and organisations in the order given; null for one that is not public. */
export const organisationsNamed = async (
  named: readonly (Named<'trusts' | 'organisations'> | null | undefined)[],
): Promise<(OrganisationName | null)[]> => {
  const idsIn = (collection: string) =>
    idsOf(named.filter((one) => one?.relationTo === collection).map((one) => one?.value))
  const [trusts, others] = await Promise.all([
    linksTo('trusts', idsIn('trusts')),
    findByIds('organisations', idsIn('organisations'), { name: true, website: true }),
  ])
  return named.map((one) => {
    const id = idOf(one?.value) ?? 0
    const [trust, other] = one?.relationTo === 'trusts' ? [trusts.get(id)] : [undefined, others.get(id)]
    if (trust) return { name: trust.text, href: trust.href }
    return other ? { name: other.name, href: other.website ?? null } : null
  })
}
