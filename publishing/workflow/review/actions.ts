import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { recordId } from '@/domain/identifiers/record-id'
import { fieldChoices } from '@/domain/review/field-choices'
import { noteEvent } from '../../audit/note-event'
import { execute } from '../../statements'
import { keyOf, newestVersion } from '../approval'
import { resourceOf } from '../bundles/items'
import { mailAnswer, mailAsked } from './mails'
import { endReview, say } from './remarks'
import { refuseAlone } from './second-person'
import { type Draft, refuseUnlessPublishes } from './subject'

/** What a request says, beside the draft that it is about. */
export type Sent = Record<string, unknown>

const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

const longest = 1_000

const textIn = ({ text }: Sent, missing?: string): string => {
  const words = typeof text === 'string' ? text.trim() : ''
  if (words.length > longest) return refuse(`Write at most ${longest} characters.`)
  return words === '' && missing !== undefined ? refuse(missing) : words
}

const event = ({ subject, title }: Draft) => ({
  kind: resourceOf({ subject }),
  id: 'global' in subject ? null : subject.id,
  title,
})

/** Who has asked for the review that is open; null where there is none. */
async function askerOf(req: PayloadRequest, { subject }: Draft): Promise<number | null> {
  const [row] = await execute<{ by: number }>(
    req,
    sql`select "by"::int from reviews where "of" = ${keyOf(subject)} and is_open and what = 'asked' order by id desc limit 1`,
  )
  return row?.by ?? null
}

/** Asks whoever publishes to look at a draft. */
export async function askForReview(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const text = textIn(sent)
  await endReview(req, draft.subject, ['asked', 'returned'])
  const newest = await newestVersion(req, draft.subject)
  // the version that the mail leads to
  await say(req, { ...draft, what: 'asked', isOpen: true, text, ...(newest ? { approval: newest.approved } : {}) })
  await mailAsked(req, draft, text)
  await noteEvent(req, { ...event(draft), what: 'review-asked' })
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
  await noteEvent(req, { ...event(draft), what: 'review-returned' })
  return 'Sent back. Your note is on the form, on their dashboard and in an e-mail.'
}

/** Approves the text that was saved last, just as it is: whoever publishes may then publish it, its writer too. */
export async function approveDraft(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  refuseUnlessPublishes(req, draft)
  const { savedAt, subject } = draft
  if (typeof sent.savedAt === 'string' && savedAt !== null && Date.parse(sent.savedAt) !== Date.parse(savedAt))
    refuse('Somebody changed this while you looked at it. Reload the page and look again.')
  await refuseAlone(req, { does: 'approve', isChanged: false, resource: resourceOf({ subject }), subject })
  const newest = (await newestVersion(req, subject)) ?? refuse('Save it first.')
  const asker = await askerOf(req, draft)
  const text = textIn(sent)
  await endReview(req, subject, ['asked', 'returned'])
  await say(req, { ...draft, what: 'approved', isOpen: true, text, approval: newest.approved })
  if (asker !== null) await mailAnswer(req, draft, asker, { subject: 'Approved', text })
  await noteEvent(req, { ...event(draft), what: 'review-approved' })
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
  await say(req, { ...draft, what: 'comment', isOpen: true, text: textIn(sent, 'Write your comment.'), ...field })
  return 'Commented.'
}

/** The comment of a draft that a request names, if it is open. */
async function openComment(req: PayloadRequest, { subject }: Draft, { about }: Sent): Promise<number> {
  const id = recordId(String(about)) ?? refuse('There is no such comment.')
  const [row] = await execute<{ id: number }>(
    req,
    sql`select id from reviews where id = ${id} and "of" = ${keyOf(subject)} and what = 'comment' and is_open for update`,
  )
  return row?.id ?? refuse('This comment is closed. Reload the page.')
}

export async function answer(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const about = await openComment(req, draft, sent)
  await say(req, { ...draft, what: 'answer', isOpen: false, text: textIn(sent, 'Write your answer.'), about })
  return 'Answered.'
}

/** Closes a comment: it is dealt with. Whoever may write the draft may say so. */
export async function close(req: PayloadRequest, draft: Draft, sent: Sent): Promise<string> {
  const id = await openComment(req, draft, sent)
  await execute(req, sql`update reviews set is_open = false, updated_at = now() where id = ${id}`)
  return 'Closed.'
}
