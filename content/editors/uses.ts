import config from '@payload-config'
import { type CollectionSlug, type FlattenedField, getPayload, type Payload, type TypedUser, type Where } from 'payload'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'

/** A record that names another one. */
export interface Use {
  href: string
  title: string
  kind: string
}

export interface Uses {
  /** where the public reads the record now; null if it is not public */
  address: string | null
  uses: Use[]
}

type Doc = Record<string, unknown>

/** How many records that name it are looked for in each collection. */
const most = 20

interface Places {
  /** fields that name one kind of record, and fields that name several */
  single: string[]
  several: string[]
  /** fields at the top that hold texts */
  texts: string[]
}

const placesIn = (fields: FlattenedField[], target: string, above = '', top = ''): Places =>
  fields.reduce<Places>(
    (found, field) => {
      const path = `${above}${field.name}`
      const first = top || field.name
      const add = (more: Partial<Places>): Places => ({
        single: [...found.single, ...(more.single ?? [])],
        several: [...found.several, ...(more.several ?? [])],
        texts: [...found.texts, ...(more.texts ?? [])],
      })
      if (field.type === 'relationship' || field.type === 'upload') {
        if (field.relationTo === target) return add({ single: [path] })
        return Array.isArray(field.relationTo) && field.relationTo.includes(target as CollectionSlug)
          ? add({ several: [path] })
          : found
      }
      if (field.type === 'richText') return add({ texts: [first] })
      if (field.type === 'blocks')
        return field.blocks.reduce(
          (sofar, block) => join(sofar, placesIn(block.flattenedFields, target, `${path}.`, first)),
          found,
        )
      return 'flattenedFields' in field
        ? join(found, placesIn(field.flattenedFields, target, `${path}.`, first))
        : found
    },
    { single: [], several: [], texts: [] },
  )

const join = (one: Places, other: Places): Places => ({
  single: [...one.single, ...other.single],
  several: [...one.several, ...other.several],
  texts: [...new Set([...one.texts, ...other.texts])],
})

/** True if a link in a text leads to the record, however deep it lies. */
const linksTo = (value: unknown, target: string, id: number): boolean => {
  if (Array.isArray(value)) return value.some((one) => linksTo(one, target, id))
  if (typeof value !== 'object' || value === null) return false
  const { relationTo, value: named } = value as Doc
  return (relationTo === target && named === id) || Object.values(value).some((one) => linksTo(one, target, id))
}

const usesIn = async (payload: Payload, user: TypedUser, from: CollectionSlug, target: string, id: number) => {
  const { config: found } = payload.collections[from]
  const { several, single, texts } = placesIn(found.flattenedFields, target)
  const title: string = found.admin.useAsTitle ?? 'id'
  const read = (where: Where, limit: number, select: Record<string, true>) =>
    payload.find({ collection: from, depth: 0, limit, overrideAccess: false, pagination: false, select, user, where })
  const names: Where[] = [
    ...single.map((path): Where => ({ [path]: { in: [id] } })),
    ...several.map((path): Where => ({ [path]: { equals: { relationTo: target, value: id } } })),
  ]
  const named = names.length === 0 ? [] : (await read({ or: names }, most, { [title]: true })).docs
  const selected = Object.fromEntries([title, ...texts].map((name) => [name, true as const]))
  const linked = texts.length === 0 ? [] : (await read({}, 0, selected)).docs.filter((doc) => linksTo(doc, target, id))
  const kind = typeof found.labels.singular === 'string' ? found.labels.singular : from
  const all = new Map([...named, ...linked].map((doc) => [doc.id, doc as unknown as Doc])) // just the fields selected
  return [...all]
    .filter(([own]) => from !== target || own !== id)
    .slice(0, most)
    .map(([own, doc]): Use => ({
      href: `/admin/collections/${from}/${own}`,
      title: typeof doc[title] === 'string' ? doc[title] : 'No title yet',
      kind,
    }))
}

const isPublicKind = (collection: string): collection is PublicRecord => Object.hasOwn(publicRecords, collection)

const publicAddress = async (payload: Payload, user: TypedUser, collection: string, id: number) => {
  if (!isPublicKind(collection)) return null
  const doc = (await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })) as unknown as Doc | null // one of several collections
  if (doc?._status !== 'published') return null
  return addressOf(collection, publicRecords[collection].key === 'slug' ? String(doc.slug) : id) // a published record has one
}

/** Where a record is public, and what names it, as far as the person may read that. */
export async function usesOf(user: TypedUser, collection: string, id: number): Promise<Uses | null> {
  const payload = await getPayload({ config })
  if (!Object.hasOwn(payload.collections, collection)) return null
  const slugs = (Object.keys(payload.collections) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
  const uses = await Promise.all(slugs.map((from) => usesIn(payload, user, from, collection, id)))
  return { address: await publicAddress(payload, user, collection, id), uses: uses.flat() }
}

/** The person whose login a request brings. */
export const personOf = async (headers: Headers): Promise<TypedUser | null> =>
  (await (await getPayload({ config })).auth({ headers })).user
