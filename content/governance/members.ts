import { dayAfter } from '@/domain/dates/london-time'
import type { Span } from '@/domain/dates/partial-date'
import { nextChange } from '@/domain/governance/next-change'
import { membersOn } from '@/domain/governance/members'
import { deputyFor } from '@/domain/governance/words'
import type { Seat as Place } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { expiresDayAfter } from '../clock'
import { listTag } from '../lists'
import { findMany } from '../stored/lists'
import { asHeld, asPlace, type Appointed } from './as-rules'
import { chairsFirst, seatViews, type HolderView, type SeatView } from './seat-views'

/** The page expires on the next day on which a span begins or has ended. */
const expiresAtChange = (spans: Span[], day: string): void => {
  const next = nextChange(spans, day, dayAfter)
  if (next !== null) expiresDayAfter(next, 0)
}

/** Somebody who held a seat. */
export interface PastMember extends HolderView {
  seat: string
}

type Past = ReturnType<typeof membersOn<Appointed>>['past'][number]

const seatOf = (past: Past | undefined): string =>
  past?.appointment.isDeputy ? deputyFor(past.seat.label) : (past?.seat.label ?? '')

/** The seats of a body on a day, and who held them before. */
export interface MembersOfBody {
  now: SeatView[]
  past: PastMember[]
  /** all of its seats and appointments, of all times */
  seats: Place[]
  appointments: Appointed[]
}

/** All of a body's seats, and their published appointments, of all times; the page expires when one of them changes. */
const recordsOf = async (body: number, day: string): Promise<{ seats: Seat[]; appointments: Appointed[] }> => {
  const seats = await findMany('seats', { where: { body: { equals: body } }, tags: [listTag('seats', 'body', body)] })
  const ids = seats.map(({ id }) => id)
  const tags = ids.map((id) => listTag('appointments', 'seat', id))
  const appointments = ids.length === 0 ? [] : await findMany('appointments', { where: { seat: { in: ids } }, tags })
  const numbers = seats.flatMap(({ laterNumbers }) => (laterNumbers ?? []).map(({ from }) => ({ from })))
  expiresAtChange([...seats, ...appointments, ...numbers], day)
  return { seats, appointments: appointments.map(asHeld) }
}

/**
 * The seats of a body on a day, who holds them, and who did.
 * @param life when the body exists
 */
export const membersOf = async (body: number, day: string, life: Span = {}): Promise<MembersOfBody> => {
  const { appointments, seats: stored } = await recordsOf(body, day)
  const byId = new Map(stored.map((seat) => [seat.id, seat]))
  const seats = stored.map(asPlace)
  const { now, past } = membersOn({ life, seats, appointments }, day)
  const standing = now.flatMap((one) => {
    const record = byId.get(one.seat.id)
    return record ? [{ ...one, record }] : []
  })
  const left = past.map(({ appointment }) => ({ appointment, certainty: 'certain' as const, termEnds: null }))
  const { others, seats: views } = await seatViews(standing, left)
  return {
    now: chairsFirst(views),
    past: others.map((holder, place) => ({ ...holder, seat: seatOf(past[place]) })),
    seats,
    appointments,
  }
}
