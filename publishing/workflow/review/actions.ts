import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { recordId } from '@/domain/identifiers/record-id'
import { fieldChoices } from '@/domain/review/field-choices'
import { noteEvent } from '../../audit/note-event'
import { execute } from '../../statements'
import { keyOf, newestVersion } from '../approval'
import { resourceOf } from '../bundles/items'
import { otherSpeaker, writerOf } from './addressee'
import { refuse } from '../refuse'
import { mailAnswer, mailAsked, mailRemark } from './mails'
import { endReview, isInReview, say } from './remarks'
import { refuseAlone } from './second-person'
import { type Draft, draftIn, eventOf, refuseUnlessPublishes } from './subject'
import { takeTurnOf } from './turn'

/** What a request says, beside the draft that it is about. */
export type Sent = Record<string, unknown>

const longest = 1_000

const textIn = ({ text }: Sent, missing?: string): string => {
  const words = typeof text === 'string' ? text.trim() : ''
  if (words.length > longest) return refuse(`Write at most ${longest} characters.`)
  return words === '' && missing !== undefined ? refuse(missing) : words
}

/** Who has asked for the review that is open; null where there is none. */
async function askerOf(req: PayloadRequest, { subject }: Draft): Promise<number | null> {
  const [row] = await execute<{ by: number }>(
    req,
    sql`select "by"::int from reviews where "of" = ${keyOf(subject)} and is_open and what = 'asked' order by id desc limit 1`,
  )
  return row?.by ?? null
}

/**
 * Asks whoever publishes to look at a draft. Asked again before somebody has answered, it takes the place of the first, and no
 * mail tells them a second time.
 */
export async function askForReview(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const text = textIn(sent)
  await takeTurnOf(req, draft.subject)
  const isAsked = await isInReview(req, draft.subject)
  await endReview(req, draft.subject, ['asked', 'returned'])
  const newest = await newestVersion(req, draft.subject)
  // the version that the mail leads to
  await say(req, { ...draft, what: 'asked', isOpen: true, text, ...(newest ? { approval: newest.approved } : {}) })
  await noteEvent(req, { ...eventOf(draft), what: 'review-asked' })
  if (isAsked) return 'It was asked for already, and nobody has answered yet. They see your new note.'
  await mailAsked(req, draft, text)
  return 'Asked. Whoever publishes sees it on their dashboard and gets an e-mail.'
}

/** Gives a draft back to who asked for its review, with what is to be done. */
export async function sendBack(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  refuseUnlessPublishes(req, draft)
  const text = textIn(sent, 'Say what is to be changed.')
  const to = (await askerOf(req, draft)) ?? refuse('Nobody asks for a review of this any more. Reload the page.')
  await endReview(req, draft.subject, ['asked', 'returned', 'approved'])
  await say(req, { ...draft, what: 'returned', isOpen: true, text, to })
  await mailAnswer(req, draft, to, { subject: 'Sent back', text })
  await noteEvent(req, { ...eventOf(draft), what: 'review-returned' })
  return 'Sent back. Your note is on the form, on their dashboard and in an e-mail.'
}

/** Approves the text that was saved last, just as it is: whoever publishes may then publish it, its writer too. */
export async function approveDraft(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  refuseUnlessPublishes(req, draft)
  const { subject } = draft
  await takeTurnOf(req, subject)
  const { savedAt } = await draftIn(req, sent) // a save that was under way has ended by now
  if (typeof sent.savedAt === 'string' && savedAt !== null && Date.parse(sent.savedAt) !== Date.parse(savedAt))
    refuse('Somebody changed this while you looked at it. Reload the page and look again.')
  await refuseAlone(req, { does: 'approve', isChanged: false, resource: resourceOf({ subject }), subject })
  const newest = (await newestVersion(req, subject)) ?? refuse('Save it first.')
  const asker = await askerOf(req, draft)
  const text = textIn(sent)
  await endReview(req, subject, ['asked', 'returned'])
  await say(req, { ...draft, what: 'approved', isOpen: true, text, approval: newest.approved })
  if (asker !== null) await mailAnswer(req, draft, asker, { subject: 'Approved', text })
  await noteEvent(req, { ...eventOf(draft), what: 'review-approved' })
  return 'Approved, as it is now. A later change asks for a new approval.'
}

/** Says something about one field. */
export async function comment(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const { subject } = draft
  const { fields } =
    'global' in subject
      ? (req.payload.config.globals.find(({ slug }) => slug === subject.global) ?? { fields: [] })
      : req.payload.collections[subject.collection].config
  const field =
    fieldChoices(fields).find(({ path }) => path === sent.path) ?? refuse('Choose the field that it is about.')
  const text = textIn(sent, 'Write your comment.')
  const to = await writerOf(req, draft)
  if (to !== null) await mailRemark(req, draft, to, { ...field, text })
  await say(req, { ...draft, what: 'comment', isOpen: true, text, ...field, ...(to === null ? {} : { to }) })
  return 'Commented.'
}

/** The comment of a draft that a request names, if it is open. */
async function openComment(
  req: PayloadRequest,
  { subject }: Draft,
  { about }: Sent,
): Promise<{ id: number; label: string }> {
  const id = recordId(about) ?? refuse('There is no such comment.')
  const [row] = await execute<{ id: number; label: string }>(
    req,
    sql`select id, label from reviews where id = ${id} and "of" = ${keyOf(subject)} and what = 'comment' and is_open for update`,
  )
  return row ?? refuse('This comment is closed. Reload the page.')
}

export async function answer(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const about = await openComment(req, draft, sent)
  const text = textIn(sent, 'Write your answer.')
  const to = await otherSpeaker(req, draft, about.id)
  if (to !== null) await mailRemark(req, draft, to, { label: about.label, text })
  await say(req, { ...draft, what: 'answer', isOpen: false, text, about: about.id, ...(to === null ? {} : { to }) })
  return 'Answered.'
}

/** Closes a comment: it is dealt with. Whoever may write the draft may say so. */
export async function close(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const { id } = await openComment(req, draft, sent)
  await execute(req, sql`update reviews set is_open = false, updated_at = now() where id = ${id}`)
  return 'Closed.'
}
