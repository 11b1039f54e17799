import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { Reference } from '@/access/references'
import type { NameOf } from '@/domain/comparison/text-lines'

const keyOf = (collection: string, id: string): string => `${collection}:${id}`

const kindOf = (payload: Payload, collection: string): string => {
  const label = isThere(payload, collection) ? payload.collections[collection].config.labels.singular : undefined
  return typeof label === 'string' ? label : 'Record'
}

const isThere = (payload: Payload, slug: string): slug is CollectionSlug => Object.hasOwn(payload.collections, slug)

/** The titles of some records of a collection, of those that the person may read. */
async function titlesIn(payload: Payload, user: TypedUser, collection: CollectionSlug, ids: string[]) {
  const title: string = payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    select: { [title]: true },
    user,
    where: { id: { in: ids } },
  })
  return docs.map((doc): [string, string] => {
    const { id, [title]: found } = doc as unknown as Record<string, unknown> // just the field selected
    const hasTitle = typeof found === 'string' && found !== ''
    return [keyOf(collection, String(id)), hasTitle ? found : `${kindOf(payload, collection)} ${String(id)}`]
  })
}

/** Titles that several have are told apart by their numbers. */
const toldApart = (titles: [string, string][]): [string, string][] =>
  titles.map(([key, title]) => [
    key,
    titles.some(([other, same]) => other !== key && same === title)
      ? `${title} (number ${key.split(':')[1] ?? ''})`
      : title,
  ])

/**
 * What records are called for a person: by their titles, with one query a kind; those that the person may not read, and
 * those that are gone, by kind and number alone.
 */
export async function namesOf(payload: Payload, user: TypedUser, references: readonly Reference[]): Promise<NameOf> {
  const kinds = [...new Set(references.map(({ collection }) => collection))].filter((one) => isThere(payload, one))
  const found = await Promise.all(
    kinds.map((kind) => {
      const ids = references.flatMap(({ collection, id }) => (collection === kind ? [id] : []))
      return titlesIn(payload, user, kind, [...new Set(ids)])
    }),
  )
  const titles = new Map(toldApart(found.flat()))
  return (collection, id) =>
    titles.get(keyOf(collection, id)) ?? `${kindOf(payload, collection)} ${id} (gone, or not yours to read)`
}
