import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import type { SaveArgs } from '../hooks/before-operation'
import { readData } from './data'
import { isObject, said } from './result'

const read = (
  args: SaveArgs,
  fields: FlattenedField[],
  named: { collection: string } | { global: string },
): SaveArgs => {
  const { data: sent = {}, req } = args as { data?: unknown; req: PayloadRequest } // as it was sent, whatever it is
  if (!isObject(sent))
    throw new APIError('The request is no record: send its fields as a JSON object.', 400, null, true)
  const { data, problems } = readData(fields, sent)
  // no field of the config: Payload takes it for people who log in
  if ('password' in sent && sent.password != null && typeof sent.password !== 'string')
    problems.push({ path: 'password', label: 'Password', message: `This takes a text, not ${said(sent.password)}.` })
  if (problems.length > 0) throw new ValidationError({ ...named, errors: problems, req })
  return { ...args, data }
}

interface Received {
  args: SaveArgs
  collection: SanitizedCollectionConfig
  operation: string
}

/** Payload fills in itself whose preferences are stored, and sends something else in its place. */
const isPayloadsOwn = (collection: string, field: string): boolean =>
  collection === 'payload-preferences' && field === 'user'

/** Refuses what is of another type than its field, with the field's label, before Payload's own steps fail on it. */
export const wellFormedData: CollectionBeforeOperationHook = (received) => {
  // Payload types the arguments as a union over all operations, whose parts have no common fields
  const { args, collection, operation } = received as unknown as Received
  if (operation !== 'create' && operation !== 'update') return received.args
  if (args.duplicateFromID !== undefined && args.data === undefined) return received.args
  const fields = collection.flattenedFields.filter(({ name }) => !isPayloadsOwn(collection.slug, name))
  return read(args, fields, { collection: collection.slug }) as unknown as typeof received.args // see above
}

/** The same for a global. */
export const wellFormedGlobalData: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
}: {
  args?: unknown
  global: SanitizedGlobalConfig
  operation: string
}) => (operation === 'update' ? read(args as SaveArgs, global.flattenedFields, { global: global.slug }) : args) // Payload types the arguments as any
