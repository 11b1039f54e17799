import config from '@payload-config'
import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  getPayload,
  type Payload,
  type TypedUser,
  type Where,
} from 'payload'
import { inUse, mayKnow, usesOfFile } from '@/access/file-uses'
import { referencesIn } from '@/access/references'
import { carriesOthers, keepsStructure, staysBecause, usesInStructure } from '@/access/structure-uses'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'
import { publicFile } from '../files/public-files'

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
  /** why the server would not delete it; null if it would */
  refusal: string | null
}

type Doc = Record<string, unknown> & { id: number | string }

/** How many records that name it are looked for in each collection. */
const most = 20

interface Places {
  /** fields that name one kind of record, and fields that name several */
  single: string[]
  several: string[]
  /** fields at the top in which the record may be named */
  tops: string[]
  /** whether a text may name it: no query finds that */
  inTexts: boolean
}

const nowhere: Places = { single: [], several: [], tops: [], inTexts: false }

const join = (one: Places, other: Places): Places => ({
  single: [...one.single, ...other.single],
  several: [...one.several, ...other.several],
  tops: [...new Set([...one.tops, ...other.tops])],
  inTexts: one.inTexts || other.inTexts,
})

const placesIn = (fields: FlattenedField[], target: string, above = '', top = ''): Places =>
  fields.map((field) => placesOf(field, target, above, top)).reduce(join, nowhere)

const placesOf = (field: FlattenedField, target: string, above: string, top: string): Places => {
  const path = `${above}${field.name}`
  const tops = [top || field.name]
  if (field.type === 'relationship' || field.type === 'upload') {
    if (field.relationTo === target) return { ...nowhere, tops, single: [path] }
    const isAmong = Array.isArray(field.relationTo) && field.relationTo.includes(target as CollectionSlug)
    return isAmong ? { ...nowhere, tops, several: [path] } : nowhere
  }
  if (field.type === 'richText') return { ...nowhere, tops, inTexts: true }
  if (field.type === 'blocks')
    return field.blocks
      .map((block) => placesIn(block.flattenedFields, target, `${path}.`, top || field.name))
      .reduce(join, nowhere)
  return 'flattenedFields' in field ? placesIn(field.flattenedFields, target, `${path}.`, top || field.name) : nowhere
}

const usesIn = async (payload: Payload, user: TypedUser, from: CollectionSlug, target: string, id: number) => {
  const { config: found } = payload.collections[from]
  const { inTexts, several, single, tops } = placesIn(found.flattenedFields, target)
  if (tops.length === 0) return []
  const title: string = found.admin.useAsTitle ?? 'id'
  const status = found.versions ? ['_status'] : []
  const names: Where[] = [
    ...single.map((path): Where => ({ [path]: { in: [id] } })),
    ...several.map((path): Where => ({ [path]: { equals: { relationTo: target, value: id } } })),
  ]
  const { docs } = await payload.find({
    collection: from,
    depth: 0,
    limit: inTexts ? 0 : most,
    overrideAccess: false,
    pagination: false,
    // what is public comes first, and is not crowded out
    ...(inTexts || !found.versions ? {} : { sort: '-_status' }),
    select: Object.fromEntries([title, ...tops, ...status].map((name) => [name, true as const])),
    user,
    where: inTexts ? {} : { or: names },
  })
  const kind = typeof found.labels.singular === 'string' ? found.labels.singular : from
  return (docs as unknown as Doc[]) // just the fields selected
    .filter((doc) => from !== target || doc.id !== id)
    .filter((doc) =>
      referencesIn(found.flattenedFields, doc).some((one) => one.collection === target && one.id === String(id)),
    )
    .sort((a, b) => Number(b._status === 'published') - Number(a._status === 'published'))
    .slice(0, most)
    .map((doc): Use => ({
      href: `/admin/collections/${from}/${doc.id}`,
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

const isFileKind = (collection: string): collection is 'media' | 'documents' =>
  collection === 'media' || collection === 'documents'

/** The same for a file, with everything that keeps it from being deleted: drafts and what lies in the bin as well. */
const usesOfFileFor = async (payload: Payload, user: TypedUser, files: 'media' | 'documents', id: number) => {
  const found = await payload.findByID({
    collection: files,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!found) return null
  const uses = await usesOfFile(await createLocalReq({ user }, payload), files, id)
  const { filename } = found
  return {
    address: filename && (await publicFile(filename)) ? `/files/${filename}` : null,
    uses: uses
      .filter((use) => mayKnow(user, use))
      .map(({ href, inBin, kind, title }): Use => ({ href, title, kind: inBin ? `${kind}, in the bin` : kind })),
    refusal: inUse(user, uses),
  }
}

/** The same for a body, seat or person in use: what hangs on it keeps it from being deleted. Null where nothing does. */
const keptByStructure = async (payload: Payload, user: TypedUser, collection: string, id: number) => {
  if (!carriesOthers(collection) || !keepsStructure(user)) return null
  const found = await usesInStructure(await createLocalReq({ user }, payload), collection, id, false)
  const refusal = staysBecause(collection, found)
  if (refusal === null) return null
  const uses = found.map(({ href, kind, title }): Use => ({ href, title, kind }))
  return { address: await publicAddress(payload, user, collection, id), uses, refusal }
}

/** Where a record is public, and what names it, as far as the person may read that; null if there is no such record. */
export async function usesOf(user: TypedUser, collection: string, id: number): Promise<Uses | null> {
  const payload = await getPayload({ config })
  if (isFileKind(collection)) return usesOfFileFor(payload, user, collection, id)
  if (!Object.hasOwn(payload.collections, collection)) return null
  const kept = await keptByStructure(payload, user, collection, id)
  if (kept) return kept
  const slugs = (Object.keys(payload.collections) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
  const uses: Use[] = []
  // one after the other: each reads all texts of a collection
  for (const from of slugs) uses.push(...(await usesIn(payload, user, from, collection, id)))
  return { address: await publicAddress(payload, user, collection, id), uses, refusal: null }
}

/** The person whose login a request brings. */
export const personOf = async (headers: Headers): Promise<TypedUser | null> =>
  (await (await getPayload({ config })).auth({ headers })).user
