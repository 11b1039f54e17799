import type { PayloadRequest } from 'payload'
import { referencesIn } from '@/access/references'
import { publicView } from '@/access/public-view'
import { londonDay } from '@/domain/dates/london-time'
import { publicRecords, type UsedIn, usedIn } from '@/domain/public-records'
import { noteEvent } from '../../audit/note-event'
import { takeTurn } from '../in-turn'
import { refuse } from '../refuse'
import { inTransaction, requestIn } from '../transaction'
import { newerDraft, publicText, publicVersion, save, type Subject } from './subject'

/** A kind of record that is corrected in public. */
export type Correctable = UsedIn<'corrections'>

/** A kind of record whose texts are withdrawn in public, and read on after a correction. */
export type Withdrawable = UsedIn<'withdrawals'>

/** True for a kind of record whose earlier texts the public may read on. */
export const isWithdrawable = (slug: string): slug is Withdrawable =>
  (usedIn('withdrawals') as readonly string[]).includes(slug)

interface Correction {
  what: string
  /** whether the public may read the earlier text on */
  keep: boolean
}

/** What the public reads of a record now, and the files that this shows. */
async function earlierOf(req: PayloadRequest, { collection, id }: Subject<Correctable>) {
  const earlier = await req.payload.findByID({
    collection,
    context: { ...publicView },
    depth: 0,
    id,
    overrideAccess: false,
    req,
  })
  const files = referencesIn(req.payload.collections[collection].config.flattenedFields, earlier)
  const named = (kind: string): number[] => [
    ...new Set(files.filter((one) => one.collection === kind).map((one) => Number(one.id))),
  ]
  return { earlier: { ...earlier }, pictures: named('media'), documents: named('documents') }
}

/**
 * Publishes the newest draft of a public text as its correction: what was wrong is told from now on, and the earlier text
 * stays to be read where that is wanted.
 *
 * @throws APIError 400 where nothing was written since, or where a kind keeps no earlier texts
 */
export async function correct(req: PayloadRequest, subject: Subject<Correctable>, { keep, what }: Correction) {
  const { collection, id, user } = subject
  if (keep && !isWithdrawable(collection)) return refuse('The earlier text is kept of pages and news only.')
  await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    // of two who correct the same at once, the second finds nothing to correct: a correction stays
    await takeTurn(own, `correct:${collection}:${id}`)
    const title = (await publicText(own, subject))[publicRecords[collection].title]
    const mended = await newerDraft(own, subject)
    if (!mended)
      return refuse('Nothing is mended yet. Write the right text first, wait until it is saved, and try again.')
    const earlier = keep ? await earlierOf(await requestIn(req.payload, transactionID, null), subject) : {}
    const version = await publicVersion(own, subject)
    await save(own, subject, mended, 'published')
    await req.payload.create({
      collection: 'corrections',
      data: {
        kind: collection,
        recordId: id,
        title: String(title),
        on: londonDay(new Date()),
        what,
        version,
        ...earlier,
      },
      depth: 0,
      overrideAccess: true, // nobody adds one but with the text that it is about, as here
      req: own,
    })
    await noteEvent(own, { what: 'correct', kind: collection, id, title: String(title) })
    return ['commit', null]
  })
  return keep
    ? 'Corrected. The page says what was wrong, and leads to the earlier text.'
    : 'Corrected. The page says what was wrong.'
}
