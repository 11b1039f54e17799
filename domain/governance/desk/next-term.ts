import { dayAfter } from '../../dates/london-time'
import { earliestDay, isDay, latestDay, type PartialDate, type Span } from '../../dates/partial-date'
import { termEnds } from '../term'

/** An appointment as far as a further term follows from it. */
export interface HeldTerm extends Span {
  term?: number | null
  termMonths?: number | null
}

/** When a further term begins if nobody says otherwise, as far as it is known: the day after the one before has run out. */
export const nextTermBegins = (held: HeldTerm): PartialDate | null => {
  const ends = held.until || termEnds(held.from, held.termMonths)
  return ends && isDay(ends) ? dayAfter(ends) : ends
}

/** Which term comes after one; nobody who did not count begins to. */
export const nextTerm = ({ term }: HeldTerm): number | null => (term ? term + 1 : null)

/**
 * The end of an appointment that another follows from a day on: its own where that comes before, else that day, on which the next one
 * counts.
 */
export const endBefore = ({ until }: Span, day: PartialDate): PartialDate =>
  until && latestDay(until) <= earliestDay(day) ? until : day
