import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionSlug, type Endpoint, type Payload } from 'payload'
import { isInternal } from '@/access/internal-call'
import { binnedLongEnough } from '@/domain/bin'
import { deleteOldMisses } from '../search/old-misses'
import { execute } from '../statements'
import { inTransaction, requestIn } from './transaction'
import { removeAbandoned } from '../waiting-times/imports'
import { isKeptByUses } from './used-stays'

/** How many records of a kind are looked at in one step. */
const atOnce = 200

const isRefusal = (error: unknown): boolean => error instanceof Error && 'status' in error && Number(error.status) < 500

interface Binned {
  collection: CollectionSlug
  id: number
  /** ISO 8601: only what was moved to the bin by then is deleted */
  since: string
}

/** Deletes a record if it still lies in the bin: nobody takes it out meanwhile, and of several instances one does it. */
const deleteBinned = (payload: Payload, { collection, id, since }: Binned): Promise<void> =>
  inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, null)
    const table = sql.identifier(collection.replaceAll('-', '_'))
    const found = await execute(
      req,
      sql`select id from ${table} where id = ${id} and deleted_at <= ${since}::timestamptz for update skip locked`,
    )
    if (found.length === 0) return ['roll back', undefined]
    await payload.delete({ collection, depth: 0, id, overrideAccess: true, req, trash: true }) // the timer is nobody
    return ['commit', undefined]
  })

/**
 * Deletes what has lain in the bin for 30 days at a moment; what is still in use stays, and says so where it lies.
 * @param step how many are looked at in one step
 */
export async function emptyBin(payload: Payload, at: Date, step = atOnce): Promise<void> {
  const since = binnedLongEnough(at).toISOString()
  const withBin = payload.config.collections.filter(({ trash }) => trash).map(({ slug }) => slug) // of the config
  // in the order of the panel: what shows files goes before the files
  for (const collection of withBin) {
    // by number, so that what stays is passed over
    for (let [after, isMore] = [0, true]; isMore;) {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: step,
        overrideAccess: true, // as above
        pagination: false,
        select: {},
        sort: 'id',
        trash: true,
        where: { deletedAt: { less_than_equal: since }, id: { greater_than: after } },
      })
      for (const { id } of docs) {
        if (await isKeptByUses(payload, collection, id)) continue
        await deleteBinned(payload, { collection, id, since }).catch((error: unknown) => {
          if (!isRefusal(error)) throw error
          payload.logger.warn(`${collection} ${id} stays in the bin: ${(error as Error).message}`)
        })
      }
      after = docs.at(-1)?.id ?? after
      isMore = docs.length === step
    }
  }
}

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
export const emptyingBin: Endpoint = {
  path: '/bin/empty',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    await emptyBin(req.payload, new Date())
    await removeAbandoned(req, new Date())
    await deleteOldMisses(req, new Date())
    return Response.json({ message: 'All that lay in the bin for long enough was deleted.' })
  },
}
