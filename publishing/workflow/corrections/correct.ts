import type { PayloadRequest } from 'payload'
import { planOne } from '../bundles/plan'
import { refuse } from '../refuse'
import { inTransaction, requestIn } from '../transaction'
import type { Correctable } from './kinds'
import { newerDraft, publicText, save, type Subject } from './subject'
import { type Correction, publishCorrection } from './told'

/** @throws APIError 400 where a record is not public, or nothing was written since */
async function mendedText(req: PayloadRequest, subject: Subject<Correctable>) {
  await publicText(req, subject)
  return (
    (await newerDraft(req, subject)) ??
    refuse('Nothing is mended yet. Write the right text first, wait until it is saved, and try again.')
  )
}

/**
 * Publishes the newest draft of a public text as its correction: what was wrong is told from now on, and the earlier text
 * stays to be read where that is wanted.
 *
 * @throws APIError 400 where nothing was written since, or where a kind keeps no earlier texts
 */
export async function correct(req: PayloadRequest, subject: Subject<Correctable>, correction: Correction) {
  await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, subject.user)
    const mended = await mendedText(own, subject)
    await publishCorrection(own, subject, {
      ...correction,
      at: new Date(),
      mended,
      publish: () => save(own, subject, mended, 'published'),
    })
    return ['commit', null]
  })
  return correction.keep
    ? 'Corrected. The page says what was wrong, and leads to the earlier text.'
    : 'Corrected. The page says what was wrong.'
}

/** The same on a day to come: a schedule of the newest draft, with what was wrong. A later change of the text takes it back. */
export async function correctLater(
  req: PayloadRequest,
  subject: Subject<Correctable>,
  { day, keep, time, what }: Correction & { day: string; time: string },
): Promise<string> {
  await mendedText(req, subject)
  const { collection, id } = subject
  return (await planOne(req, { collection, id, action: 'publish', day, time, wrong: what, keepEarlier: keep })).message
}
