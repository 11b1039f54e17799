import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type Reference, referencesIn } from '@/access/references'
import { isResource, kinds } from '@/access/table'

interface Change {
  slug: string
  fields: FlattenedField[]
  data: unknown
  /** the newest state before; nothing for a new record, a copy too: all that it names is named for the first time */
  before: unknown
  req: PayloadRequest
}

interface Found {
  id: number | string
  governance?: boolean | null
}

const keyOf = ({ collection, id }: Pick<Reference, 'collection' | 'id'>): string => `${collection}:${id}`

const isFile = (collection: string): boolean => isResource(collection) && kinds[collection] === 'files'
const isGovernance = (slug: string): boolean => isResource(slug) && kinds[slug] === 'governance'

/** Those records that whoever saves may read. */
const readable = async (references: Reference[], req: PayloadRequest): Promise<Map<string, Found>> => {
  const found = new Map<string, Found>()
  for (const collection of new Set(references.map((one) => one.collection))) {
    if (!Object.hasOwn(req.payload.collections, collection)) continue
    const ids = references.filter((one) => one.collection === collection).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug, // one of them, see above
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: isFile(collection) ? { governance: true } : { id: true },
      user: req.user,
      where: { id: { in: ids } },
    })
    for (const doc of docs as Found[]) found.set(keyOf({ collection, id: String(doc.id) }), doc) // just the fields selected
  }
  return found
}

const problemOf = (reference: Reference, found: Found | undefined, slug: string): string | null => {
  if (!found) return 'You cannot name this record: it is not there, or you may not read it. Choose another.'
  if (found.governance === true && !isGovernance(slug))
    return 'This file belongs to governance, which only bodies and meetings show. Choose another, or ask the secretariat to untick "Belongs to governance" on it.'
  return null
}

const refuseUnreadable = async ({ before, data, fields, req, slug }: Change): Promise<void> => {
  if (!req.user) return // the system itself: seeding, scripts
  const known = new Set(referencesIn(fields, before).map(keyOf))
  const added = referencesIn(fields, data).filter((one) => !known.has(keyOf(one)))
  if (added.length === 0) return
  const found = await readable(added, req)
  const errors = added.flatMap((reference) => {
    const message = problemOf(reference, found.get(keyOf(reference)), slug)
    return message === null ? [] : [{ label: reference.label, message, path: reference.path }]
  })
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, req })
}

/**
 * Nobody names a record that they may not read, which would show it, or what it is called, to others. Every way of saving
 * comes through here: new, changed, copied, restored, many at once, autosaved. What a record names already may stay.
 */
export const nameOnlyReadable: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  await refuseUnreadable({
    slug: collection.slug,
    fields: collection.flattenedFields,
    data,
    before: operation === 'create' ? undefined : originalDoc,
    req,
  })
  return data as unknown
}

/** The same for a global. */
export const nameOnlyReadableInGlobal: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  await refuseUnreadable({ slug: global.slug, fields: global.flattenedFields, data, before: originalDoc, req })
  return data as unknown
}
