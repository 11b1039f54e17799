import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { isNamedIn } from '@/domain/governance/named-in'
import { noteEvent } from '../audit/note-event'
import { execute } from '../statements'
import { action } from '../workflow/action'
import { subjectOf, textIn, type Subject } from '../workflow/corrections/subject'
import { takeTurn } from '../workflow/in-turn'
import { refuse } from '../workflow/refuse'
import { inTransaction, requestIn } from '../workflow/transaction'

const longestReason = 200

/** The log keeps the reason for good. */
function refuseNamed(reason: string, name: string | null | undefined): void {
  if (isNamedIn(reason, name ?? '')) refuse('Leave the name out of the reason: the log keeps it for good.')
}

/** The person's name leaves all appointments, drafts, versions and what lies in the bin, with reasons that wait there; the appointments keep their dates. */
async function leaveAppointments(req: PayloadRequest, person: number): Promise<number> {
  const held = await execute(
    req,
    sql`update appointments set holder = 'not-published', person_id = null, correction_reason = null, updated_at = now() where person_id = ${person} returning id`,
  )
  await execute(
    req,
    sql`update _appointments_v set version_holder = 'not-published', version_person_id = null, version_correction_reason = null where version_person_id = ${person}`,
  )
  return held.length
}

/** What the person has declared is about nobody else: it goes, with drafts, versions and what lies in the bin. */
async function leaveInterests(req: PayloadRequest, person: number): Promise<number> {
  const about = sql`select id from interests where person_id = ${person}`
  await execute(req, sql`delete from _interests_v where version_person_id = ${person} or parent_id in (${about})`)
  const gone = await execute(req, sql`delete from interests where person_id = ${person} returning id`)
  return gone.length
}

/** Why a plan failed may name people. */
async function leavePlans(req: PayloadRequest, name: string): Promise<void> {
  const words = 'This named somebody whose name was removed since. Run it again to read what is wrong.'
  await execute(req, sql`update bundles set problem = ${words} where position(lower(${name}) in lower(problem)) > 0`)
}

/** What went with a name. */
interface Removed {
  appointments: number
  interests: number
}

/**
 * Takes a person out of what is kept, in one transaction.
 * @param user whose rights count; null for the timer, which is nobody
 * @param isDue asked when nobody else changes the structure any more; what is not due stays
 * @returns null where it was not due
 * @throws APIError in words
 */
export const removeEverywhere = (
  payload: Payload,
  user: TypedUser | null,
  id: number,
  reason: string,
  isDue: (own: PayloadRequest) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Removed | null> =>
  inTransaction(payload, async (transactionID) => {
    const own = await requestIn(payload, transactionID, user)
    await takeTurn(own, 'governance')
    if (!(await isDue(own))) return ['roll back', null]
    const person = await payload.findByID({
      collection: 'people',
      depth: 0,
      disableErrors: true,
      draft: true,
      id,
      overrideAccess: user === null,
      req: own,
      select: { name: true },
      trash: true,
      ...(user ? { user } : {}),
    })
    if (!person) return refuse('There is no such person.', 404)
    refuseNamed(reason, person.name)
    const appointments = await leaveAppointments(own, id)
    const interests = await leaveInterests(own, id)
    if (person.name) await leavePlans(own, person.name)
    // whoever may take the name away need not be an administrator
    await payload.delete({ collection: 'people', id, overrideAccess: true, req: own, trash: true })
    await noteEvent(own, { what: 'remove-name', kind: 'people', id, details: reason })
    return ['commit', { appointments, interests }]
  })

async function removeName(req: PayloadRequest, { id, user }: Subject, reason: string): Promise<string> {
  const { appointments: held = 0, interests = 0 } = (await removeEverywhere(req.payload, user, id, reason)) ?? {}
  const kept = held === 1 ? '1 appointment keeps its dates' : `${held} appointments keep their dates`
  return [
    'The name is removed.',
    held > 0 && `${kept}, held by somebody whose name is not published.`,
    interests > 0 && (interests === 1 ? '1 interest is deleted.' : `${interests} interests are deleted.`),
  ]
    .filter(Boolean)
    .join(' ')
}

/**
 * Takes a person out of what is kept, for good: the record, its versions, what was noted of plans, and the appointments, which stay
 * with their dates. For whoever keeps the structure, with a reason in the log.
 */
export const removingName = action('remove-name', (req, sent) => {
  const subject = subjectOf(req, 'people')
  return removeName(req, subject, textIn(sent.reason, longestReason, 'Say why, without the name.'))
})
