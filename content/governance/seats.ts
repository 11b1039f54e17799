import { dayAfter } from '@/domain/dates/london-time'
import { covers, type Span } from '@/domain/dates/partial-date'
import { nextChange } from '@/domain/governance/next-change'
import { seatOn } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { expiresDayAfter } from '../clock'
import { listTag } from '../lists'
import { findMany } from '../stored/lists'
import { asHeld, asPlace, chairsFirst, seatViews, type Appointed, type SeatView } from './seat-views'

/** The page expires on the next day on which a span begins or has ended. */
const expiresAtChange = (spans: Span[], day: string): void => {
  const next = nextChange(spans, day, dayAfter)
  if (next !== null) expiresDayAfter(next, 0)
}

/** Seats with their published appointments of all times; the page expires when one of them changes. */
const withAppointments = async (seats: Seat[], day: string): Promise<Appointed[]> => {
  const ids = seats.map(({ id }) => id)
  const tags = ids.map((id) => listTag('appointments', 'seat', id))
  const appointments = await findMany('appointments', { where: { seat: { in: ids } }, tags })
  expiresAtChange(
    [...appointments, ...seats.flatMap(({ laterNumbers }) => (laterNumbers ?? []).map(({ from }) => ({ from })))],
    day,
  )
  return appointments.map(asHeld)
}

/**
 * The seats of a body on a day, and who holds them.
 * @param life when the body exists
 */
export const seatsOf = async (body: number, day: string, life: Span = {}): Promise<SeatView[]> => {
  const seats = await findMany('seats', { where: { body: { equals: body } }, tags: [listTag('seats', 'body', body)] })
  expiresAtChange(seats, day)
  const current = seats.filter((seat) => covers(seat, day))
  if (current.length === 0) return []
  const appointments = await withAppointments(current, day)
  const standing = current.flatMap((record) => {
    const own = appointments.filter((one) => one.seat === record.id)
    const found = seatOn(asPlace(record), life, own, day)
    return found ? [{ ...found, record }] : []
  })
  return chairsFirst(await seatViews(standing))
}
