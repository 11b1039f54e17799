import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, Where } from 'payload'
import { saysDiskFull } from '../hooks/disk-full'
import { execute, executeWithin } from '../statements'
import { uploads } from './uploads-folder'

// A file and the record that names it cannot change in one step. So before a file is written or may go, a note says
// which files a transaction is about to add or leave; once it is over, committed or not, those that no record names are
// deleted. A note that a crash leaves is read at the next start or save: a file may be left over, and is never missing.

const folder = 'unsettled'

/** The same in memory, by transaction: a deletion goes on where no note can be written, as it makes room. */
const noted = new Map<string, string[]>()

const lock = (note: string) => sql`hashtextextended(${`files ${note}`}, 0)`

/** The files of a record, as keys of the storage. */
export const filesOf = (collection: string, record: unknown): string[] => {
  const { filename, sizes } = (record ?? {}) as { filename?: unknown; sizes?: Record<string, { filename?: unknown }> } // of any upload collection
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)]
  return names.filter((name) => typeof name === 'string').map((name) => `${collection}/${name}`)
}

/**
 * Notes files that the transaction of a request adds or leaves, before it touches them.
 * @param adds whether it adds any; else a full disk does not hinder it
 * @throws where the note cannot be written
 */
export async function noteFiles(req: PayloadRequest, keys: string[], adds: boolean): Promise<void> {
  const note = randomUUID()
  // held until the transaction is over, so that nobody settles it before; first, so that no note is seen without it
  const transaction = await executeWithin(req, sql`select pg_advisory_xact_lock(${lock(note)})`)
  if (transaction !== null) noted.set(transaction, [...(noted.get(transaction) ?? []), ...keys])
  try {
    await uploads().write(`${folder}/${note}.json`, Buffer.from(JSON.stringify(keys)))
  } catch (error) {
    if (adds || !saysDiskFull(error)) throw error
  }
}

/** Those of some files that committed records name. */
async function namedAmong(payload: Payload, keys: string[]): Promise<Set<string>> {
  const named = new Set<string>()
  for (const { slug, upload } of payload.config.collections) {
    const names = keys.filter((key) => key.startsWith(`${slug}/`)).map((key) => key.slice(slug.length + 1))
    if (names.length === 0) continue
    const fields = ['filename', ...(upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)]
    const where: Where = { or: fields.map((field) => ({ [field]: { in: names } })) }
    const { docs } = await payload.db.find({ collection: slug, limit: 0, pagination: false, where })
    for (const key of docs.flatMap((doc) => filesOf(slug, doc))) named.add(key)
  }
  return named
}

/** Deletes those of some files that no record names, and what a crash left of their writing. */
async function deleteUnnamed(payload: Payload, keys: string[]): Promise<void> {
  const named = await namedAmong(payload, keys)
  for (const key of keys) {
    if (named.has(key)) continue
    await uploads().delete(key)
    await uploads().deleteUnfinished(key)
  }
}

async function settle(payload: Payload, note: string): Promise<void> {
  const [row] = await execute<{ isOver: boolean }>(
    { payload },
    sql`select pg_try_advisory_xact_lock(${lock(note)}) as "isOver"`,
  )
  const content = row?.isOver === true ? await uploads().read(`${folder}/${note}.json`) : null
  if (!content) return
  const keys = JSON.parse(await text(content)) as string[] // our own note
  await deleteUnnamed(payload, keys)
  await uploads().delete(`${folder}/${note}.json`)
}

/**
 * Deletes the files that transactions which are over have left, and no record names. Never rejects: what fails is
 * tried again later.
 * @param keys files that are known without a note
 */
export async function settleFiles(payload: Payload, keys: string[] = []): Promise<void> {
  try {
    await deleteUnnamed(payload, keys)
    const notes = (await uploads().list(folder)).filter((name) => name.endsWith('.json'))
    for (const name of notes) await settle(payload, name.slice(0, -'.json'.length))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Files that are not used could not be deleted; this is tried again.' })
  }
}

/** Settles what a transaction has noted, once it is over. */
export async function settleAfter(payload: Payload, transaction: string): Promise<void> {
  const keys = noted.get(transaction)
  if (!keys) return
  noted.delete(transaction)
  await settleFiles(payload, keys)
}
