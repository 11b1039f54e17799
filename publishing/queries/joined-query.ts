import {
  APIError,
  type Collection,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isPublicView } from '@/access/public-view'
import { conditionsIn, partsOf, sortedBy } from './asked-paths'
import { queryLimits } from './bounded-query'

interface Asked {
  where?: unknown
  sort?: unknown
  /** of distinct values */
  field?: unknown
  overrideAccess?: boolean
  req: PayloadRequest
}

interface Joined {
  collection: string
  path: string[]
}

/** The collections that a relation leads to; none for any other field. */
const targets = (field: FlattenedField): string[] => {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat() : []
}

const inside = (field: FlattenedField): FlattenedField[] => {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/**
 * The fields that a path can come to within one collection, and where it goes on from them into others. A part that names
 * no field is passed over: it can be a position, the name of a block, or `version` and `parent` of an older version.
 */
export const followed = (
  fields: FlattenedField[],
  [name, ...rest]: string[],
): { met: FlattenedField[]; joined: Joined[] } => {
  if (name === undefined) return { met: [], joined: [] }
  const met = fields.filter((field) => field.name === name)
  if (met.length === 0) return followed(fields, rest)
  const path = ['value', 'relationTo'].includes(rest[0] ?? '') ? rest.slice(1) : rest
  const asks = path.length > 0 && path[0] !== 'id'
  const joined = asks ? met.flatMap(targets).map((collection) => ({ collection, path })) : []
  const further = met.map(inside).map((parts) => followed(parts, rest))
  return {
    met: [...met, ...further.flatMap((one) => one.met)],
    joined: [...joined, ...further.flatMap((one) => one.joined)],
  }
}

/** Fields that Payload never sends: what logs somebody in, and their sessions. */
const isSecret = (field: FlattenedField, { auth }: SanitizedCollectionConfig): boolean =>
  ('hidden' in field && field.hidden === true) || (Boolean(auth) && field.name === 'sessions')

const refuse = (asked: string, why: string): never => {
  throw new APIError(`You cannot ask for "${asked}": ${why}.`, 400, null, true)
}

const check = async (
  config: SanitizedCollectionConfig,
  path: string[],
  asked: string,
  req: PayloadRequest,
): Promise<void> => {
  const { joined, met } = followed(config.flattenedFields, path)
  if (met.some((field) => isSecret(field, config))) refuse(asked, 'nobody may read it')
  for (const one of joined) {
    const { collections }: { collections: Partial<Record<string, Collection>> } = req.payload
    const target = collections[one.collection]?.config
    if (!target) continue
    if ((await target.access.read({ req })) !== true)
      refuse(asked, 'it looks into records of which you may not read all')
    await check(target, one.path, asked, req)
  }
}

/**
 * Whoever may not read a field does not ask by it. Payload refuses a condition on it with 400, which its field of related records
 * takes for a fault and shows in place of every choice; of 403 it knows that this kind has nothing for the person.
 */
const refuseUnread = async (
  { flattenedFields }: SanitizedCollectionConfig,
  asked: string,
  req: PayloadRequest,
): Promise<void> => {
  for (const field of followed(flattenedFields, partsOf(asked)).met) {
    if (!('access' in field) || !field.access?.read || (await field.access.read({ req }))) continue
    throw new APIError(`You cannot ask for "${asked}": you may not read it.`, 403, null, true)
  }
}

/**
 * Queries go through relations only into collections that whoever asks may read in full, and by fields that somebody may
 * read: the rest would else be found out by asking for it, letter by letter, or by the order of an answer.
 */
export const joinsReadableOnly: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const asked = args as Asked // Payload types the arguments as a union over all operations
  if (asked.overrideAccess || !req.user || isPublicView(req.context)) return args
  const field = typeof asked.field === 'string' ? [asked.field] : []
  const conditions = conditionsIn(asked.where, queryLimits.nesting).map(({ path }) => path.join('.'))
  for (const path of new Set([...conditions, ...sortedBy(asked.sort), ...field])) {
    await check(collection, partsOf(path), path, req)
    await refuseUnread(collection, path, req)
  }
  return args
}
