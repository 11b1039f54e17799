import { APIError, type Endpoint, type Payload, type PayloadRequest, type Where } from 'payload'
import { isInternal } from '@/access/internal-call'
import { inTransaction, requestIn } from '../workflow/transaction'
import { completing } from './crops'
import { readDocuments } from './document-texts'

// Pictures that were added before pages showed parts of them, and documents before their pages were counted.

type Files = 'media' | 'documents'

/** What such a record is without. */
const without: Record<Files, Where> = {
  media: { 'sizes.card.filename': { exists: false } },
  documents: { pages: { exists: false } },
}

/** Whether it has that now. */
const isComplete = async (req: PayloadRequest, collection: Files, id: number): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true, // the timer is nobody
    req,
    where: { and: [without[collection], { id: { equals: id } }] },
  })
  return totalDocs === 0
}

/** The last one that this process has looked at: what cannot be made up for is tried once by each process. */
type Passed = Record<Files, number>

const passed: Passed = { media: 0, documents: 0 }

/** How long one call works, in ms: the timer that asks waits for a minute. */
const longest = 30_000

const complete = (payload: Payload, collection: Files, id: number): Promise<void> =>
  inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, null, { [completing]: true })
    // the timer is nobody
    await payload.update({ collection, data: {}, depth: 0, id, overrideAccess: true, req })
    // a file of which nobody can say more is as it was, and nothing was done to it
    return [(await isComplete(req, collection, id)) ? 'commit' : 'roll back', undefined]
  })

/**
 * Cuts pictures and reads documents that were stored without, one after the other, for as long as it may. The next call goes on
 * from there; one whose file is missing is passed over, and the log says so.
 *
 * @param until when it ends, ms since the epoch
 * @returns how many it has looked at
 */
export async function completeFiles(payload: Payload, until: number, after: Passed = passed): Promise<number> {
  let looked = 0
  for (const collection of ['media', 'documents'] as const) {
    while (Date.now() < until) {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: 1,
        overrideAccess: true, // as above
        pagination: false,
        select: {},
        sort: 'id',
        where: { and: [without[collection], { id: { greater_than: after[collection] } }] },
      })
      const [next] = docs
      if (!next) break
      await complete(payload, collection, next.id).catch((error: unknown) => {
        payload.logger.warn({ err: error, msg: `${collection} ${next.id} could not be completed.` })
      })
      after[collection] = next.id
      looked++
    }
  }
  return looked
}

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
export const completingFiles: Endpoint = {
  path: '/files/complete',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    const until = Date.now() + longest
    const looked = await completeFiles(req.payload, until)
    const read = await readDocuments(req.payload, until)
    return Response.json({ message: `${looked} files were completed, ${read} documents read.` })
  },
}
