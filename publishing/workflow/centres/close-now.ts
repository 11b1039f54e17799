import type { PayloadRequest } from 'payload'
import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { isDay } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { isClosedOn, statusInWords } from '@/domain/opening-hours/operating-status'
import type { EventName } from '@/domain/audit/event-names'
import type { Cdc } from '@/payload-types'
import { noteEvent } from '../../audit/note-event'
import type { VersionData } from '../approval'
import { newerDraft, publicText, save, type Subject } from '../corrections/subject'
import { refuse } from '../refuse'
import { besideDraft } from '../review/edits'
import { takeTurnOf } from '../review/turn'
import { inTransaction, requestIn } from '../transaction'

export interface Closing {
  /** the public reads it */
  why: string
  /** the day on which it opens again, 'YYYY-MM-DD'; null: nobody knows yet */
  reopens: string | null
  onHome: boolean
}

type Status = Cdc['status']
type Centre = Subject<'cdcs'>

const open: Status = { state: 'open', from: null, until: null, message: null, insteadAt: [], onHome: false }

/** As it is stored, whose fields the config names. */
const statusOf = (text: VersionData): Status => (text.status as Status | undefined) ?? open

const inWords = (status: Status): string | null => statusInWords(status, londonDay(new Date()))

/**
 * Puts another operating status into what is public of a centre, at once, and into a newer draft, of which nothing else becomes public.
 * @param make the new status, given the public one; refuses in words where there is none
 * @returns what the status was before, in words; null: open
 */
async function putStatus(
  req: PayloadRequest,
  subject: Centre,
  what: EventName,
  make: (now: Status) => Status,
): Promise<{ before: string | null; inDraft: string | null }> {
  const { collection, id, user } = subject
  return inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    // no other save of this centre between what is read here and what is saved
    await takeTurnOf(own, subject)
    const [text, draft] = [await publicText(own, subject), await newerDraft(own, subject)]
    const status = make(statusOf(text))
    own.context[besideDraft] = draft !== null
    await save(own, subject, { ...text, status }, 'published')
    if (draft) await save(own, subject, { ...draft, status }, 'draft')
    await noteEvent(own, { what, kind: collection, id, title: String(text.name), details: inWords(status) })
    const [before, inDraft] = [inWords(statusOf(text)), draft && inWords(statusOf(draft))]
    return ['commit', { before, inDraft: inDraft === before ? null : inDraft }]
  })
}

const refuseDay = (reopens: string | null, today: string): void => {
  if (reopens === null) return
  if (!isDay(reopens)) return refuse(`"${String(reopens)}" is not a day. Write it like 25/12/2026.`)
  if (reopens <= today)
    return refuse(`${formatDay(reopens)} is not a day to come. Give the day on which it opens again.`)
}

/**
 * Closes a centre today, until the day before it opens again.
 * @returns what was done, in words
 */
export async function closeNow(req: PayloadRequest, subject: Centre, { onHome, reopens, why }: Closing) {
  const today = londonDay(new Date())
  refuseDay(reopens, today)
  const { before, inDraft } = await putStatus(req, subject, 'close-now', (now) => {
    if (isClosedOn(now, today)) refuse(`It is closed already: "${inWords(now) ?? ''}". Change its status in the form.`)
    const until = reopens === null ? null : dayAfter(reopens, -1)
    return { ...open, state: 'closed', from: today, until, message: why, onHome }
  })
  return [
    reopens === null
      ? 'Closed. When it opens again, choose “Open again…”.'
      : `Closed. It opens again by itself on ${formatDay(reopens)}.`,
    ...(before === null ? [] : [`This took the place of "${before}".`]),
    ...(inDraft === null ? [] : [`In the draft it took the place of "${inDraft}".`]),
  ].join(' ')
}

/** Ends what closed a centre for now. @returns what was done, in words */
export async function openAgain(req: PayloadRequest, subject: Centre): Promise<string> {
  const today = londonDay(new Date())
  await putStatus(req, subject, 'open-again', (now) =>
    now.state === 'closed' && isClosedOn(now, today) ? open : refuse('It is not closed for now.'),
  )
  return 'It is open again, by its hours.'
}
