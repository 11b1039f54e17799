import { APIError, type PayloadRequest, type TypedUser } from 'payload'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { formatDay, formatMoment, formatTime } from '@/domain/formatting/dates'
import type { Bundle } from '@/payload-types'
import { noteEvent } from '../../audit/note-event'
import { approvalBy } from './approve'
import { itemsOf } from './items'
import { refuseUnlessPublisher } from './rights'
import { runDue } from './run'
import { eventOf, lockBundle, note, preparing, storedBundle, type State } from './store'
import { inTransaction, requestIn } from '../transaction'
import { newestVersion } from '../approval'
import { refuse } from '../refuse'

/** Who asks; the address answers to nobody without a login, and an account without a role may do nothing. */
const personOf = ({ user }: PayloadRequest): TypedUser => {
  if (!user) throw new APIError('Log in first.', 401, null, true)
  return user
}

/** What is done to a bundle, and from which states. */
const from: Record<'approve' | 'schedule' | 'publish' | 'take back', readonly State[]> = {
  approve: ['preparing', 'failed'],
  schedule: ['preparing', 'approved', 'failed'],
  publish: ['preparing', 'approved', 'scheduled', 'failed'],
  'take back': ['approved', 'scheduled', 'failed'],
}

const inWords: Record<State, string> = {
  preparing: 'being prepared',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'published',
  failed: 'not published, as it failed',
}

const refuseFrom = (what: keyof typeof from, state: State | null): void => {
  if (state === null || !from[what].includes(state))
    refuse(`The bundle is ${state === null ? 'gone' : inWords[state]} by now. Reload the page.`)
}

interface Approving {
  what: 'approve' | 'schedule' | 'publish'
  /** when it is to run */
  moment: Date
  noted: { state: State; dueAt?: string }
}

/** Tries a bundle as it will be at its moment, binds each item to its newest version, and notes who has approved it. */
async function approveAs(req: PayloadRequest, bundle: Bundle, { moment, noted, what }: Approving): Promise<void> {
  const user = personOf(req)
  refuseFrom(what, bundle.state)
  const approval = await approvalBy(req, user, bundle, moment)
  await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    refuseFrom(what, await lockBundle(own, bundle.id))
    const now = await storedBundle(own, bundle.id)
    const newest = await Promise.all(itemsOf(now.items).map(({ subject }) => newestVersion(own, subject)))
    const isSame =
      now.updatedAt === bundle.updatedAt &&
      JSON.stringify(newest.map((one) => one?.approved)) === JSON.stringify(approval)
    if (!isSame) refuse('Somebody changed this while it was looked at. Reload the page, look at it and try again.')
    await note(own, bundle.id, {
      ...noted,
      approval,
      approvedAt: new Date().toISOString(),
      approvedBy: user.id,
      problem: null,
    })
    await noteEvent(own, {
      what: what === 'schedule' ? 'schedule' : 'bundle-approved',
      ...eventOf(bundle),
      details: what === 'schedule' ? `For ${formatMoment(moment)}` : null,
    })
    return ['commit', null]
  })
}

/** The moment that a bundle is planned for, in words and as it is. */
function plannedFor({ day, time }: Pick<Bundle, 'day' | 'time'>): { moment: Date; words: string } {
  if (!day || !time) return refuse('Give the day and the time in London first, and save.')
  const planned = plannedMoment(day, time)
  if ('problem' in planned) return refuse(planned.problem)
  const note = planned.note ? ` ${planned.note}` : ''
  if (planned.moment <= new Date())
    return refuse(`${formatDay(day)}, ${formatTime(time)} is past. Choose a time to come, or publish now.`)
  return { moment: planned.moment, words: `${formatMoment(planned.moment)}.${note}` }
}

/** Approves a bundle for its moment, or for now where it has none. */
export async function approve(req: PayloadRequest, id: number): Promise<string> {
  const bundle = await storedBundle(req, id)
  const moment = bundle.day && bundle.time ? plannedFor(bundle).moment : new Date()
  await approveAs(req, bundle, { what: 'approve', moment, noted: { state: 'approved' } })
  return 'Approved, as everything in it is now.'
}

/** Approves a bundle where it is not approved yet, and lets it be published at its moment. */
export async function schedule(req: PayloadRequest, id: number): Promise<string> {
  const bundle = await storedBundle(req, id)
  const { moment, words } = plannedFor(bundle)
  await approveAs(req, bundle, { what: 'schedule', moment, noted: { state: 'scheduled', dueAt: moment.toISOString() } })
  return `Scheduled for ${words}`
}

/** Approves a bundle as it is now and publishes it at once; also after a run that failed. */
export async function publishNow(req: PayloadRequest, id: number): Promise<string> {
  const bundle = await storedBundle(req, id)
  const moment = new Date()
  await approveAs(req, bundle, { what: 'publish', moment, noted: { state: 'scheduled', dueAt: moment.toISOString() } })
  await runDue(req.payload)
  const { problem, state } = await storedBundle(req, id)
  if (state === 'published') return 'Published: everything in it is live now.'
  return state === 'failed'
    ? refuse(problem ?? 'It could not be published.')
    : 'It is published as soon as the database takes it.'
}

/** Takes approval and schedule from a bundle, so that nothing of it happens. */
export async function takeBack(req: PayloadRequest, id: number): Promise<string> {
  const user = personOf(req)
  await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    refuseFrom('take back', await lockBundle(own, id))
    const bundle = await storedBundle(own, id)
    refuseUnlessPublisher(own, itemsOf(bundle.items))
    await note(own, id, preparing(`${user.name} took it back on ${formatMoment(new Date())}.`))
    await noteEvent(own, { what: 'schedule-cancelled', ...eventOf(bundle) })
    return ['commit', null]
  })
  return 'Taken back. Nothing of it happens until it is approved again.'
}
