import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { home, siteSettings, startingRecords } from './content'
import { addOwnPages } from './own-pages'
import { execute, inTransaction, type Within } from './database'
import { reviewed, type Known, type StartingRecord } from './starting'
import { richText } from './text'
import { addWaitingTimes } from './waiting-times'

/** The keys that were ever added: what editors renamed or deleted since must stay so. */
const keysAdded = async (payload: Payload): Promise<Set<string>> =>
  new Set((await execute(payload, sql`select key from starting_content`)).map(({ key }) => String(key)))

/** A record and the note of its key are there both or not at all, wherever the work is interrupted. */
async function addOnce(
  payload: Payload,
  key: string,
  work: (req: Partial<PayloadRequest>, executeWithin: Within) => Promise<unknown>,
): Promise<void> {
  try {
    await inTransaction(payload, async (req, executeWithin) => {
      await work(req, executeWithin)
      await executeWithin(sql`insert into starting_content (key) values (${key})`)
    })
  } catch (error) {
    throw new Error(`${key} could not be added: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** The ids of the records that are there now, by their keys. */
const idsByKey = async (payload: Payload): Promise<Map<string, number>> => {
  const ids = new Map<string, number>()
  for (const collection of new Set(startingRecords.map((record) => record.collection))) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: { startingKey: true },
      where: { startingKey: { exists: true } },
    })
    for (const doc of docs as { id: number; startingKey?: string }[])
      if (doc.startingKey) ids.set(doc.startingKey, doc.id) // what `select` asks for
  }
  return ids
}

const hasField = (payload: Payload, collection: CollectionSlug, name: string): boolean =>
  payload.collections[collection].config.flattenedFields.some((field) => field.name === name)

const add = async (
  payload: Payload,
  { collection, data, key }: StartingRecord,
  known: Known,
  req: Partial<PayloadRequest>,
): Promise<number> => {
  // the last part of a key is the record's address
  const slug = hasField(payload, collection, 'slug') ? { slug: key.slice(key.indexOf('/') + 1) } : {}
  const review = hasField(payload, collection, 'lastReviewed') ? reviewed : {}
  const whole = { ...review, ...data(known), ...slug, startingKey: key, _status: 'published' }
  // each record's data was checked against its own collection where it is written; here the collection is one of several
  const added = await payload.create({
    collection: collection as 'trusts',
    data: whole as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return added.id
}

/**
 * Adds what of the starting content was never added before. Safe to call again at any time.
 *
 * @returns how many records and globals were added, the figures of the waiting times counted as one
 * @throws Error that names the record; what was added before it stays, and the next call goes on from there
 */
export async function addStartingContent(payload: Payload): Promise<number> {
  const [added, ids] = [await keysAdded(payload), await idsByKey(payload)]
  const id = (key: string) => ids.get(key)
  const known: Known = { id, text: (written) => richText(written, id) }
  let count = 0
  const once = async (key: string, work: Parameters<typeof addOnce>[2]) => {
    if (added.has(key)) return
    await addOnce(payload, key, work)
    count++
  }
  for (const record of startingRecords) {
    await once(record.key, async (req) => {
      ids.set(record.key, await add(payload, record, known, req))
    })
  }
  await once('globals/home', (req) =>
    payload.updateGlobal({ slug: 'home', data: { ...home(known), _status: 'published' }, overrideAccess: true, req }),
  )
  await once('globals/site-settings', (req) =>
    payload.updateGlobal({ slug: 'site-settings', data: siteSettings, overrideAccess: true, req }),
  )
  await inTransaction(payload, async (_, executeWithin) => addOwnPages(executeWithin))
  await once('waiting-times/figures', (_, executeWithin) => addWaitingTimes(executeWithin))
  return count
}
