import { APIError, type Endpoint, type Payload } from 'payload'
import { isInternal } from '@/access/internal-call'
import { binnedLongEnough } from '@/domain/bin'
import { isKeptByUses } from './used-stays'

/** How many records of a kind are deleted in one run; the next run goes on. */
const most = 200

const isRefusal = (error: unknown): boolean => error instanceof Error && 'status' in error && Number(error.status) < 500

/** Deletes what has lain in the bin for 30 days at a moment; what is still in use stays, and says so where it lies. */
export async function emptyBin(payload: Payload, at: Date): Promise<void> {
  const since = binnedLongEnough(at).toISOString()
  const withBin = payload.config.collections.filter(({ trash }) => trash).map(({ slug }) => slug) // of the config
  // in the order of the panel: what shows files goes before the files
  for (const collection of withBin) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: most,
      overrideAccess: true, // the timer is nobody
      pagination: false,
      select: {},
      sort: 'deletedAt',
      trash: true,
      where: { deletedAt: { less_than_equal: since } },
    })
    for (const { id } of docs) {
      if (await isKeptByUses(payload, collection, id)) continue
      await payload
        .delete({ collection, depth: 0, id, overrideAccess: true, trash: true }) // as above
        .catch((error: unknown) => {
          if (!isRefusal(error)) throw error
          payload.logger.warn(`${collection} ${id} stays in the bin: ${(error as Error).message}`)
        })
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
    return Response.json({ message: 'All that lay in the bin for long enough was deleted.' })
  },
}
