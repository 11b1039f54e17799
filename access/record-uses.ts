import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import type { FileUse } from './file-uses'
import { referencesIn } from './references'

// What names a record, in a relation or in a text: so many records of each collection, what is public first.

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

interface Named {
  collection: string
  id: number
}

interface How {
  /** the newest drafts, in place of what is stored as public */
  draft: boolean
  overrideAccess: boolean
}

type Doc = Record<string, unknown> & { id: number | string }

const usesIn = async (req: PayloadRequest, from: CollectionSlug, { collection, id }: Named, how: How) => {
  const { config } = req.payload.collections[from]
  const { inTexts, several, single, tops } = placesIn(config.flattenedFields, collection)
  if (tops.length === 0) return []
  const title: string = config.admin.useAsTitle ?? 'id'
  const status = config.versions ? ['_status'] : []
  const names: Where[] = [
    ...single.map((path): Where => ({ [path]: { in: [id] } })),
    ...several.map((path): Where => ({ [path]: { equals: { relationTo: collection, value: id } } })),
  ]
  const { docs } = await req.payload.find({
    collection: from,
    depth: 0,
    draft: how.draft,
    limit: inTexts ? 0 : most,
    overrideAccess: how.overrideAccess,
    pagination: false,
    req,
    // what is public comes first, and is not crowded out
    ...(inTexts || !config.versions ? {} : { sort: '-_status' }),
    select: Object.fromEntries([title, ...tops, ...status].map((name) => [name, true as const])),
    user: req.user,
    where: inTexts ? {} : { or: names },
  })
  const kind = typeof config.labels.singular === 'string' ? config.labels.singular : from
  return (docs as unknown as Doc[]) // just the fields selected
    .filter((doc) => from !== collection || doc.id !== id)
    .filter((doc) =>
      referencesIn(config.flattenedFields, doc).some((one) => one.collection === collection && one.id === String(id)),
    )
    .sort((a, b) => Number(b._status === 'published') - Number(a._status === 'published'))
    .slice(0, most)
    .map((doc): FileUse => ({
      slug: from,
      href: `/admin/collections/${from}/${doc.id}`,
      title: typeof doc[title] === 'string' ? doc[title] : 'No title yet',
      kind,
      inBin: false,
      isPublic: !config.versions || doc._status === 'published',
    }))
}

/** The records of some collections that name a record, without what lies in the bin. */
export const usesOfRecord = async (
  req: PayloadRequest,
  record: Named,
  among: readonly CollectionSlug[],
  how: How,
): Promise<FileUse[]> => {
  const uses: FileUse[] = []
  // one after the other: each may read all texts of a collection
  for (const from of among) uses.push(...(await usesIn(req, from, record, how)))
  return uses
}
