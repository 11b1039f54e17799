import { addressOf, type Addressed } from '@/domain/addresses'
import { findByIds } from './stored'

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

export interface Named<Slug extends string = string> {
  relationTo: Slug
  value: Relation
}

const titleField = { pages: 'title', 'news-posts': 'title' } as const

const nameOf = (doc: { name?: string | null; title?: string | null }): string => doc.name ?? doc.title ?? ''

/** Links to public records of one collection, by id. What is not public is missing. */
export const linksTo = async (collection: Addressed, ids: Iterable<number>): Promise<Map<number, Link>> => {
  const name = collection in titleField ? 'title' : 'name'
  const docs = await findByIds(collection, ids, { [name]: true, slug: true })
  return new Map([...docs].map(([id, doc]) => [id, { href: addressOf(collection, doc.slug), text: nameOf(doc) }]))
}

/** One link, or null when the record is not public. */
export const linkTo = async (collection: Addressed, relation: Relation): Promise<Link | null> => {
  const id = idOf(relation)
  return id === null ? null : ((await linksTo(collection, [id])).get(id) ?? null)
}

/** Links to records of several collections, in the order in which they are named. */
export const linksToAny = async (named: readonly Named<Addressed>[] | null | undefined): Promise<Link[]> => {
  const wanted = (named ?? []).map(({ relationTo, value }) => ({ relationTo, id: idOf(value) }))
  const collections = [...new Set(wanted.map(({ relationTo }) => relationTo))]
  const found = new Map(
    await Promise.all(
      collections.map(async (collection) => {
        const ids = wanted.filter((one) => one.relationTo === collection).map(({ id }) => id)
        return [collection, await linksTo(collection, ids.filter((id) => id !== null))] as const
      }),
    ),
  )
  return wanted.flatMap(({ relationTo, id }) => (id === null ? [] : (found.get(relationTo)?.get(id) ?? [])))
}

/** The name of a trust or organisation that is public, with its address on this site or its own. */
export const organisationNamed = async (
  named: Named<'trusts' | 'organisations'> | null | undefined,
): Promise<{ name: string; href: string | null } | null> => {
  const id = named ? idOf(named.value) : null
  if (!named || id === null) return null
  if (named.relationTo === 'trusts') {
    const link = await linkTo('trusts', id)
    return link && { name: link.text, href: link.href }
  }
  const found = (await findByIds('organisations', [id], { name: true, website: true })).get(id)
  return found ? { name: found.name, href: found.website ?? null } : null
}
