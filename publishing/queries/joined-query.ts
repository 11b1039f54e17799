import {
  APIError,
  type Collection,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { isPublicView } from '@/access/public-view'

interface Asked {
  where?: unknown
  sort?: unknown
  /** of distinct values */
  field?: unknown
  overrideAccess?: boolean
  req: PayloadRequest
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const pathsIn = (where: unknown): string[] =>
  isObject(where)
    ? Object.entries(where).flatMap(([key, value]) =>
        /^(?:and|or)$/i.test(key) && isObject(value) ? Object.values(value).flatMap(pathsIn) : [key],
      )
    : []

const sortPaths = (sort: unknown): string[] =>
  [sort].flat().flatMap((one) => (typeof one === 'string' ? one.split(',').map((path) => path.replace(/^-/, '')) : []))

/** The collections that a path goes into through relations, with what is asked there. */
const joined = (fields: FlattenedField[], [name, ...rest]: string[]): { collection: string; path: string[] }[] => {
  if (name === undefined || rest.length === 0) return []
  // what is asked of an older version is asked of the same fields
  if (name === 'version' && !fields.some((field) => field.name === name)) return joined(fields, rest)
  return fields
    .filter((field) => field.name === name)
    .flatMap((field) => {
      if (field.type === 'relationship' || field.type === 'upload') {
        const path = ['value', 'relationTo'].includes(rest[0] ?? '') ? rest.slice(1) : rest
        const asks = path.length > 0 && path[0] !== 'id'
        return asks ? [field.relationTo].flat().map((collection) => ({ collection, path })) : []
      }
      if (field.type === 'blocks')
        return field.blocks.flatMap(({ flattenedFields, slug }) =>
          joined(flattenedFields, rest[0] === slug ? rest.slice(1) : rest),
        )
      return 'flattenedFields' in field ? joined(field.flattenedFields, rest) : []
    })
}

const refuseJoin = async (
  fields: FlattenedField[],
  path: string[],
  asked: string,
  req: PayloadRequest,
): Promise<void> => {
  for (const one of joined(fields, path)) {
    const { collections }: { collections: Partial<Record<string, Collection>> } = req.payload
    const config = collections[one.collection]?.config
    if (!config) continue
    if ((await config.access.read({ req })) !== true)
      throw new APIError(
        `You cannot ask for "${asked}": it looks into records of which you may not read all.`,
        400,
        null,
        true,
      )
    await refuseJoin(config.flattenedFields, one.path, asked, req)
  }
}

/**
 * Queries go through relations only into collections that whoever asks may read in full: what a record holds that they
 * may not read would else be found out by asking for it, letter by letter.
 */
export const joinsReadableOnly: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const asked = args as Asked // Payload types the arguments as a union over all operations
  if (asked.overrideAccess || !req.user || isPublicView(req.context)) return args
  const field = typeof asked.field === 'string' ? [asked.field] : []
  for (const path of new Set([...pathsIn(asked.where), ...sortPaths(asked.sort), ...field]))
    await refuseJoin(collection.flattenedFields, path.split('.'), path, req)
  return args
}
