import type { PayloadRequest } from 'payload'
import { referencesIn } from '@/access/references'
import { publicView } from '@/access/public-view'
import { londonDay } from '@/domain/dates/london-time'
import { publicRecords } from '@/domain/public-records'
import { noteEvent } from '../../audit/note-event'
import { takeTurn } from '../in-turn'
import { refuse } from '../refuse'
import { requestIn } from '../transaction'
import type { VersionData } from '../approval'
import { type Correctable, isWithdrawable } from './kinds'
import { publicText, publicVersion, type Subject, textsDiffer } from './subject'

/** What is said of a text that was wrong. */
export interface Correction {
  what: string
  /** whether the public may read the earlier text on */
  keep: boolean
}

type Corrected = Omit<Subject<Correctable>, 'user'>

/** What the public reads of a record now, and the files that this shows. */
async function earlierOf(req: PayloadRequest, { collection, id }: Corrected) {
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

interface Telling extends Correction {
  /** the moment at which it is published */
  at: Date
  mended: VersionData
  /** publishes the mended text, in the transaction of the request */
  publish: () => Promise<unknown>
}

/**
 * Publishes a mended text and says what was wrong with the one before it, in the transaction of a request: from then on both
 * stay, and the earlier text where that is wanted.
 *
 * @throws APIError 400 where it is not public, where nothing is mended, or where a kind keeps no earlier texts
 */
export async function publishCorrection(
  req: PayloadRequest,
  subject: Corrected,
  { at, keep, mended, publish, what }: Telling,
): Promise<void> {
  const { collection, id } = subject
  if (keep && !isWithdrawable(collection)) refuse('The earlier text is kept of pages and news only.')
  // of two who correct the same at once, the second finds nothing to correct: a correction stays
  await takeTurn(req, `correct:${collection}:${id}`)
  const wrong = await publicText(req, subject)
  const title = String(wrong[publicRecords[collection].title])
  if (!textsDiffer(req, subject, wrong, mended))
    refuse('Nothing is mended yet. Write the right text first, wait until it is saved, and try again.')
  // as the public reads it, in the same transaction
  const earlier =
    keep && req.transactionID !== undefined
      ? await earlierOf(await requestIn(req.payload, await req.transactionID, null), subject)
      : {}
  const version = await publicVersion(req, subject)
  await publish()
  await req.payload.create({
    collection: 'corrections',
    data: { kind: collection, recordId: id, title, on: londonDay(at), what, version, ...earlier },
    depth: 0,
    overrideAccess: true, // nobody adds one but with the text that it is about, as here
    req,
  })
  await noteEvent(req, { what: 'correct', kind: collection, id, title })
}
