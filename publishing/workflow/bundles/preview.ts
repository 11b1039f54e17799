import type { Payload, PayloadRequest } from 'payload'
import { mayRead } from '@/access/rules'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { newestVersion } from '../approval'
import { refuse } from '../refuse'
import { itemOf, itemWords, resourceOf, rowsOf, type Item } from './items'
import { brokenAfterwards, perform, type LeftToCheck } from './perform'
import { problemWords } from './problems'
import { storedBundle } from './store'

/** The state of the site as it will be, in a transaction that is never committed. */
export interface PlannedState {
  transaction: string
  /** the moment of the bundle, or now: ms since the epoch */
  at: number
}

/** After this time a state is given up, whoever looks at it, in ms: it holds locks, and one of few connections. */
const longest = 15_000

/** Ends a planned state: nothing of it was ever there. One that has ended is none the worse. */
export const closePlanned = (payload: Payload, transaction: string): Promise<void> =>
  payload.db.rollbackTransaction(transaction).catch(() => undefined) // it rejects with nothing as it ends

/**
 * Publishes all of a bundle in a transaction that is only looked at, by somebody who may read every draft in it.
 * The newest drafts, whether approved or not; whoever looks need not be able to publish them.
 *
 * @throws APIError 403 and 404; 400 in words where it could not be published
 */
export async function openPlanned(req: PayloadRequest, id: number): Promise<PlannedState> {
  const { payload } = req
  const { day, items, time } = await storedBundle(req, id)
  const known = rowsOf(items).flatMap((row) => itemOf(row) ?? [])
  if (!known.every((item) => mayRead(req.user, resourceOf(item))))
    refuse('You may not read everything in this bundle. Its items can be previewed one by one.', 403)
  const planned = day && time ? plannedMoment(day, time) : null
  const moment = planned && 'moment' in planned && planned.moment > new Date() ? planned.moment : new Date()
  const begun = await payload.db.beginTransaction()
  if (begun === null) throw new Error('PostgreSQL gave no transaction.')
  const transaction = String(begun)
  const left: LeftToCheck[] = []
  const giveUp = async (item: Item, error: unknown): Promise<never> => {
    await closePlanned(payload, transaction)
    const words = problemWords(error)
    if (words === null) throw error
    const name = await itemWords(req, item)
    return refuse(`This cannot be shown as it will be, as it could not be published yet. ${name}: ${words}`)
  }
  for (const item of known) {
    try {
      const found = await newestVersion(req, item.subject)
      if (found?.data.deletedAt) refuse('It is in the bin. Restore it, or take the row out.')
      if (found)
        await perform({ payload, transactionID: transaction, user: null, item, data: found.data, moment, left })
    } catch (error) {
      await giveUp(item, error)
    }
  }
  const [broken] = await brokenAfterwards(left)
  if (broken) await giveUp(broken.item, broken.error)
  // not before: what is written to a transaction that has ended would be written for good
  setTimeout(() => void closePlanned(payload, transaction), longest).unref()
  return { transaction, at: moment.getTime() }
}
