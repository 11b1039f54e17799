import { addressOf, publicRecords, type Addressed } from '@/domain/public-records'
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

const nameOf = (doc: { name?: string | null; title?: string | null }): string => doc.name ?? doc.title ?? ''

/** Links to public records of one collection, by id. What is not public is missing. */
export const linksTo = async (collection: Addressed, ids: Iterable<number>): Promise<Map<number, Link>> => {
  const docs = await findByIds(collection, ids, { [publicRecords[collection].title]: true, slug: true })
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
        return [
          collection,
          await linksTo(
            collection,
            ids.filter((id) => id !== null),
          ),
        ] as const
      }),
    ),
  )
  return wanted.flatMap(({ relationTo, id }) => (id === null ? [] : (found.get(relationTo)?.get(id) ?? [])))
}

/** A trust or organisation as pages name it, with its address on this site or its own. */
export interface OrganisationName {
  name: string
  href: string | null
}

/** Trusts and organisations in the order in which they are named; null for one that is not public. */
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
