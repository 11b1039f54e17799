import type { PayloadRequest } from 'payload'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { londonDay } from '@/domain/dates/london-time'
import { formatDay, formatTime } from '@/domain/formatting/dates'
import { noteEvent } from '../../audit/note-event'
import type { VersionData } from '../approval'
import { planOne } from '../bundles/plan'
import { besideDraft } from '../review/edits'
import { SecondPersonNeeded } from '../review/second-person'
import { takeTurn } from '../in-turn'
import { refuse } from '../refuse'
import { inTransaction, requestIn } from '../transaction'
import type { Withdrawable } from './kinds'
import { newerDraft, publicText, save, type Subject } from './subject'

/** How a text is withdrawn: with a reason, and with its page or without. */
interface Withdrawal {
  why: string
  /** the page stays, with a note */
  keep: boolean
}

interface Stored {
  on?: string | null
}

const notAtAll = { on: null, why: null, keep: false }

const isWithdrawn = (text: VersionData | null): boolean => Boolean((text?.withdrawn as Stored | null | undefined)?.on) // the group of fields/withdrawn.ts

/** Puts a withdrawal, or none, into what is public and into a newer draft, which stays a draft. */
async function put(req: PayloadRequest, subject: Subject<Withdrawable>, withdrawn: object): Promise<void> {
  const [text, draft] = [await publicText(req, subject), await newerDraft(req, subject)]
  req.context[besideDraft] = draft !== null
  await save(req, subject, { ...text, withdrawn }, 'published')
  if (draft) await save(req, subject, { ...draft, withdrawn }, 'draft')
}

const within = (
  req: PayloadRequest,
  { user }: Subject,
  work: (own: PayloadRequest) => Promise<unknown>,
): Promise<null> =>
  inTransaction(req.payload, async (transactionID) => {
    await work(await requestIn(req.payload, transactionID, user))
    return ['commit', null]
  })

/** Withdraws a public text now. */
export async function withdraw(req: PayloadRequest, subject: Subject<Withdrawable>, { keep, why }: Withdrawal) {
  await within(req, subject, async (own) => {
    // of two who withdraw the same at once, the second would put another reason in the place of the first
    await takeTurn(own, `withdraw:${subject.collection}:${subject.id}`)
    const text = await publicText(own, subject)
    if (isWithdrawn(text)) refuse('It is withdrawn already. To give another reason, choose “Bring back…” first.')
    const { title } = text
    await put(own, subject, { on: londonDay(new Date()), why, keep })
    await noteEvent(own, { what: 'withdraw', kind: subject.collection, id: subject.id, title: String(title) })
  })
  return keep ? 'Withdrawn. Its page stays, with a note that says why.' : 'Withdrawn. Its address says when and why.'
}

/** Withdraws a public text on a day to come: a draft that says so, and a schedule of it. A later change takes both back. */
export async function withdrawLater(
  req: PayloadRequest,
  subject: Subject<Withdrawable>,
  { day, keep, time, why }: Withdrawal & { day: string; time: string },
): Promise<string> {
  const planned = plannedMoment(day, time)
  if ('problem' in planned) return refuse(planned.problem)
  if (planned.moment <= new Date())
    refuse(`${formatDay(day)}, ${formatTime(time)} is past. Choose a time to come, or withdraw it now.`)
  const { collection, id } = subject
  await within(req, subject, async (own) => {
    const [text, draft] = [await publicText(own, subject), await newerDraft(own, subject)]
    if (isWithdrawn(text)) refuse('It is withdrawn already.')
    if (isWithdrawn(draft)) refuse('A withdrawal is planned already. Take it back first: choose “Bring back…”.')
    if (draft)
      refuse(
        'There is a newer draft, which would be published with it. Publish it first, or go back to what is public.',
      )
    await save(own, subject, { ...text, withdrawn: { on: day, why, keep } }, 'draft')
  })
  try {
    return (await planOne(req, { collection, id, action: 'publish', day, time }, 'Withdraw')).message
  } catch (error) {
    await within(req, subject, (own) => end(own, subject))
    throw error
  }
}

/** Ends a withdrawal, and one that is planned, in a transaction. @returns what the text is called */
async function end(req: PayloadRequest, subject: Subject<Withdrawable>): Promise<string> {
  const [text, draft] = [await publicText(req, subject), await newerDraft(req, subject)]
  if (!isWithdrawn(text) && !isWithdrawn(draft)) refuse('It is not withdrawn.')
  if (isWithdrawn(text)) await put(req, subject, notAtAll)
  else await save(req, subject, { ...draft, withdrawn: notAtAll }, 'draft')
  return String(text.title)
}

const asDraft =
  'It is a draft that is not withdrawn. Somebody else publishes it, as this site asks for: choose “Ask for review” above the form.'

/**
 * Ends a withdrawal, and one that is planned. Where publishing needs a second person, a draft ends it, which somebody else
 * publishes.
 */
export async function bringBack(req: PayloadRequest, subject: Subject<Withdrawable>): Promise<string> {
  try {
    await within(req, subject, async (own) => {
      const title = await end(own, subject)
      await noteEvent(own, { what: 'bring-back', kind: subject.collection, id: subject.id, title })
    })
    return 'It is not withdrawn any more.'
  } catch (error) {
    if (!(error instanceof SecondPersonNeeded)) throw error
  }
  await within(req, subject, async (own) => {
    const [text, draft] = [await publicText(own, subject), await newerDraft(own, subject)]
    await save(own, subject, { ...(draft ?? text), withdrawn: notAtAll }, 'draft')
  })
  return asDraft
}
