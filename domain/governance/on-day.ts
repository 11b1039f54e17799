import { covers, type PartialDate, type Span } from '../dates/partial-date'
import { certaintyOn, type Certainty } from './certainty'
import { holdingOn } from './handover'
import { mostOn, numbersOn, type NumberFrom } from './places'
import { grouped } from './grouped'
import { lifeOf, type Body } from './reporting-lines'
import { standingOn, type StandingBody, type StandingLine } from './standing'
import { termEnds } from './term'
import { numberOf } from './windows'

/** A place on a body (Popolo: post). */
export interface Seat extends Span {
  id: number
  body: number
  label: string
  role: string
  /** how many there were first; null: not known */
  howMany: number | null
  /** what that became */
  changes: readonly NumberFrom[]
}

/** Who holds a seat (Popolo: membership). */
export interface Appointment extends Span {
  id: number
  seat: number
  /** the same for two appointments of one person */
  holder?: number | string | null
  /** who stands in for those who hold the seat takes no place on it */
  isDeputy?: boolean
  /** on whose behalf, as the caller names organisations */
  onBehalfOf?: string | null
  /** which term it is: 1 for the first */
  term?: number | null
  /** the length of the term in months */
  termMonths?: number | null
}

export interface StandingHolder<Held extends Appointment = Appointment> {
  appointment: Held
  certainty: Certainty
  /** when the term runs out, as far as that is known */
  termEnds: PartialDate | null
}

/** A seat that is there on a day. */
export interface StandingSeat<Held extends Appointment = Appointment> {
  seat: Seat
  certainty: Certainty
  /** how many there are, the least and the most that it may be; null: not known */
  places: { least: number; most: number } | null
  holders: StandingHolder<Held>[]
  /** who stands in for them */
  deputies: StandingHolder<Held>[]
  /** how many nobody holds, the least and the most that it may be; null if no appointment was ever recorded */
  vacant: { least: number; most: number } | null
}

/** Everything that is kept of the structure, whatever the day. */
export interface Records<Held extends Appointment = Appointment> {
  bodies: readonly Body[]
  seats: readonly Seat[]
  appointments: readonly Held[]
}

/** The structure on a day. */
export interface OnDay<Held extends Appointment = Appointment> {
  bodies: StandingBody[]
  lines: StandingLine[]
  seats: StandingSeat<Held>[]
}

const placesOn = (seat: Seat, day: string): StandingSeat['places'] => {
  const numbers = numbersOn(seat, numberOf(day)).filter((number) => number !== null)
  return numbers.length === 0 ? null : { least: Math.min(...numbers), most: Math.max(...numbers) }
}

/**
 * A seat on a day, with those who hold it.
 * @param life of the body that it is a place on
 * @param all its appointments, of all times
 */
export const seatOn = <Held extends Appointment>(
  seat: Seat,
  life: Span,
  all: readonly Held[],
  day: string,
): StandingSeat<Held> | null => {
  const certainty = certaintyOn(seat, [life], day)
  if (!certainty) return null
  const standing = (appointments: readonly Held[], most?: number): StandingHolder<Held>[] => {
    const { holding, perhaps } = holdingOn(appointments, day, most)
    return holding.flatMap((appointment): StandingHolder<Held>[] => {
      const held = certaintyOn(appointment, [seat, life], day)
      const { from, termMonths } = appointment
      return held
        ? [{ appointment, certainty: perhaps.has(appointment) ? 'about' : held, termEnds: termEnds(from, termMonths) }]
        : []
    })
  }
  const own = all.filter(({ isDeputy }) => !isDeputy)
  const holders = standing(own, mostOn(seat, numberOf(day)))
  const deputies = standing(all.filter(({ isDeputy }) => isDeputy))
  const places = placesOn(seat, day)
  const certain = holders.filter((one) => one.certainty === 'certain').length
  const free = (number: number, held: number): number => Math.max(0, number - held)
  return {
    seat,
    certainty,
    places,
    holders,
    deputies,
    vacant:
      own.length === 0
        ? null
        : { least: free(places?.least ?? 1, holders.length), most: free(places?.most ?? 1, certain) },
  }
}

/** The structure on a day, 'YYYY-MM-DD': which bodies there are, under which name, who answers to whom, who sits where. */
export const onDay = <Held extends Appointment>(
  { appointments, bodies, seats }: Records<Held>,
  day: string,
): OnDay<Held> => {
  const standing = standingOn(bodies, day)
  const there = new Map(standing.bodies.map(({ body }) => [body.id, body]))
  const bySeat = grouped(appointments, ({ seat }) => seat)
  return {
    ...standing,
    seats: seats.flatMap((seat) => {
      const body = there.get(seat.body)
      return (body && covers(seat, day) && seatOn(seat, lifeOf(body), bySeat.get(seat.id) ?? [], day)) || []
    }),
  }
}
