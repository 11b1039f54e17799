import { earliestDay, latestDay, type Span } from '../dates/partial-date'
import { seatOn, type Appointment, type Seat, type StandingSeat } from './on-day'

/** The seats of a body as seen from a day, and everybody who held one or will; nobody is in two of the three. */
export interface Members<Held extends Appointment = Appointment> {
  /** the seats that are there, with those who hold them, or may */
  now: StandingSeat<Held>[]
  /** who comes, the next first */
  coming: { seat: Seat; appointment: Held }[]
  /** who was there, the last to leave first */
  past: { seat: Seat; appointment: Held }[]
}

const lastDay = ({ until }: Span): string => (until ? latestDay(until) : '')

/**
 * The seats of a body as seen from a day, 'YYYY-MM-DD'. Who gives way on that day has left.
 * @param life when the body exists: nobody holds a seat of one that is over
 * @param seats those of the body, and `appointments` to them, of all times
 */
export const membersOn = <Held extends Appointment>(
  { appointments, life, seats }: { life: Span; seats: readonly Seat[]; appointments: readonly Held[] },
  day: string,
): Members<Held> => {
  const members: Members<Held> = { now: [], coming: [], past: [] }
  for (const seat of seats) {
    const all = appointments.filter((one) => one.seat === seat.id)
    const standing = seatOn(seat, life, all, day)
    if (standing) members.now.push(standing)
    const holding = new Set(
      [...(standing?.holders ?? []), ...(standing?.deputies ?? [])].map(({ appointment }) => appointment),
    )
    for (const appointment of all.filter((one) => !holding.has(one))) {
      const comes = [appointment, seat, life].some(({ from }) => from && earliestDay(from) > day)
      members[comes ? 'coming' : 'past'].push({ seat, appointment })
    }
  }
  const begins = ({ appointment: { from } }: { appointment: Held }): string => (from ? earliestDay(from) : '')
  members.coming.sort((a, b) => begins(a).localeCompare(begins(b)))
  const ends = ({ appointment, seat }: { appointment: Held; seat: Seat }): string =>
    [lastDay(appointment), lastDay(seat), lastDay(life)].filter(Boolean).sort()[0] ?? ''
  members.past.sort((a, b) => ends(b).localeCompare(ends(a)))
  return members
}
