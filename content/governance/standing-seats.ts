import { grouped } from '@/domain/governance/grouped'
import { onDay, type OnDay, type Seat } from '@/domain/governance/on-day'
import { addTags } from '../stored/read'
import type { PublicStructure } from './public-structure'
import { chairsFirst, type SeatView, type StandingRecord } from './seat-views'

/** A page that shows these is dropped when one of them is no longer public. */
export const nameSeats = (seats: readonly StandingRecord[]): void =>
  addTags(
    seats.flatMap(({ holders, seat }) => [
      `seats:${seat.id}`,
      ...holders.map(({ appointment }) => `appointments:${appointment.id}`),
    ]),
  )

/**
 * The bodies and lines of a day, and its seats with their records.
 * @param isAsked for which seats it is worked out who holds them
 */
export const standingIn = (
  { records, seats: stored }: PublicStructure,
  day: string,
  isAsked: (seat: Seat) => boolean = () => true,
): Pick<OnDay, 'bodies' | 'lines'> & { standing: StandingRecord[] } => {
  const { bodies, lines, seats } = onDay({ ...records, seats: records.seats.filter(isAsked) }, day)
  const byId = new Map(stored.map((seat) => [seat.id, seat]))
  const standing = seats.flatMap((one) => {
    const record = byId.get(one.seat.id)
    return record ? [{ ...one, record }] : []
  })
  return { bodies, lines, standing }
}

/** The seats of each body, by its id, the chair's first. */
export const seatsByBody = (
  standing: readonly StandingRecord[],
  views: readonly SeatView[],
): ReadonlyMap<number, SeatView[]> => {
  const own = grouped([...views.entries()], ([place]) => standing[place]?.seat.body)
  return new Map([...own].map(([id, all]) => [id, chairsFirst(all.map(([, view]) => view))]))
}
