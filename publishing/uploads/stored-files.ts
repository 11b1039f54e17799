import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { executeWithin } from '../statements'
import { filesOf, noteFiles, settleFiles } from './unsettled-files'
import { uploads } from './uploads-folder'

/** Without a transaction, as only the Local API can ask for, all is certain at once. */
const settleAtOnce = async (req: PayloadRequest): Promise<void> => {
  if (!(await req.transactionID)) await settleFiles(req.payload)
}

/** What is to be stored of a picture or document, by its key. */
const contentsOf = (req: PayloadRequest, collection: string, data: unknown): Map<string, Buffer> => {
  const { filename, sizes = {} } = data as { filename: string; sizes?: Record<string, { filename?: string | null }> } // as Payload made it
  const contents = new Map<string, Buffer>()
  for (const [name, size] of Object.entries(sizes)) {
    const content = req.payloadUploadSizes?.[name]
    if (size.filename && content) contents.set(`${collection}/${size.filename}`, content)
  }
  if (req.file) contents.set(`${collection}/${filename}`, req.file.data)
  return contents
}

/**
 * Stores the file that came with a save, before that is committed; what it replaces goes after that. Payload gives the
 * content as `file` and `payloadUploadSizes`, as it does to storage elsewhere.
 */
export const storeFile: CollectionAfterChangeHook = async ({ collection: { slug }, data, doc, previousDoc, req }) => {
  // without a file of its own, a picture that is cut anew brings crops
  if (!req.file && !req.payloadUploadSizes) return doc as unknown
  const contents = contentsOf(req, slug, data)
  await noteFiles(req, [...contents.keys(), ...filesOf(slug, previousDoc)], true)
  try {
    for (const [key, content] of contents) await uploads().write(key, content)
  } finally {
    delete req.payloadUploadSizes
    await settleAtOnce(req)
  }
  return doc as unknown
}

/** The files of a record that is deleted go once that is committed. */
export const leaveFiles: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const record = await req.payload.db.findOne({ collection: slug, req, where: { id: { equals: id } } })
  await noteFiles(req, filesOf(slug, record), false)
}

/** After a deletion without a transaction. */
export const filesLeft = async ({ req }: { req: PayloadRequest }): Promise<void> => settleAtOnce(req)

/** Payload's own type names operations that are deprecated. */
interface Received {
  args: { id?: number | string }
  collection: { slug: string }
  operation: string
  req: PayloadRequest
}

/**
 * Saves and deletions of a file follow one another: Payload writes all of a record that it has read, and so the name of
 * a file that another save has just replaced.
 */
export const oneAtATime: CollectionBeforeOperationHook = async (received) => {
  const {
    args,
    collection: { slug },
    operation,
    req,
  } = received as Received
  if (operation !== 'update' && operation !== 'delete') return
  const all = sql`hashtextextended(${`save ${slug}`}, 0)`
  const id = args.id === undefined ? null : Number(args.id)
  await executeWithin(
    req,
    id === null
      ? sql`select pg_advisory_xact_lock(${all})`
      : sql`select pg_advisory_xact_lock_shared(${all}), pg_advisory_xact_lock(hashtextextended(${`save ${slug} ${id}`}, 0))`,
  )
}
