import { formatPartialDate, type PartialDate, type Span } from '../../dates/partial-date'
import { byName } from '../../text/by-name'
import { seatOn, type Appointment, type Seat, type StandingSeat } from '../on-day'
import { tenseOf, type Tense } from '../line-tense'
import { roleNames } from '../words'

/** A seat with its appointments, sorted by when they hold on a day. */
export interface SeatInTenses<Held extends Appointment> {
  seat: Seat
  tense: Tense
  /** how many hold it: '1 of 2 held', 'vacant', 'nobody entered yet' */
  state: string
  /** whether it, or one of several such, is certainly vacant */
  isVacant: boolean
  now: { held: Held; termEnds: PartialDate | null; isAbout: boolean }[]
  /** who stands in for them */
  deputies: { held: Held; isAbout: boolean }[]
  coming: Held[]
  past: Held[]
}

const count = (number: number, of: number): string =>
  of === 1
    ? number === 0
      ? 'held'
      : 'vacant'
    : `${number === 0 ? 'all' : number} of ${of} ${number === 0 ? 'held' : 'vacant'}`

const stateOf = <Held extends Appointment>({ holders, places, vacant }: StandingSeat<Held>): string => {
  if (vacant === null) return 'nobody entered yet'
  if (vacant.least > 0) return count(vacant.least, places?.most ?? 1)
  if (vacant.most > 0) return 'perhaps vacant'
  return places === null ? `${holders.length} held` : count(0, places.most)
}

/** A seat as it is on a day, with who held it, holds it and will hold it. */
export const seatInTenses = <Held extends Appointment>(
  seat: Seat,
  life: Span,
  all: readonly Held[],
  day: string,
): SeatInTenses<Held> => {
  const tense = tenseOf([seat, life], day)
  const standing = seatOn(seat, life, all, day)
  const now = (standing?.holders ?? []).map(({ appointment, certainty, termEnds }) => ({
    held: appointment,
    termEnds,
    isAbout: certainty === 'about',
  }))
  const deputies = (standing?.deputies ?? []).map(({ appointment, certainty }) => ({
    held: appointment,
    isAbout: certainty === 'about',
  }))
  const holding = new Set([...now, ...deputies].map(({ held }) => held.id))
  const others = all.filter(({ id }) => !holding.has(id))
  const coming = others.filter((one) => tenseOf([one], day) === 'coming')
  return {
    seat,
    tense,
    state: standing ? stateOf(standing) : tense === 'past' ? 'over' : 'to come',
    isVacant: (standing?.vacant?.least ?? 0) > 0,
    now,
    deputies,
    coming,
    past: others.filter((one) => !coming.includes(one)),
  }
}

const order = Object.keys(roleNames)

/** Seats with the chair first, and what is over last. */
export const inOrder = <One extends { seat: Seat; tense: Tense }>(seats: readonly One[]): One[] =>
  [...seats].sort(
    (a, b) =>
      Number(a.tense === 'past') - Number(b.tense === 'past') ||
      order.indexOf(a.seat.role) - order.indexOf(b.seat.role) ||
      byName({ name: a.seat.label }, { name: b.seat.label }),
  )

/** 'from 1 May 2024 until 2025, about', for a list of members. */
export const holdingInWords = (span: Span, isAbout = false): string => {
  const { from, until } = span
  const dates = [
    from ? `from ${formatPartialDate(from)}` : 'since a day that is not known',
    until && `until ${formatPartialDate(until)}`,
  ]
  return [dates.filter(Boolean).join(' '), isAbout && 'about'].filter(Boolean).join(', ')
}
