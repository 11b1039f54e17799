import { dayAfter } from '../../dates/london-time'
import { earliestDay, formatPartialDate, latestDay, type PartialDate } from '../../dates/partial-date'
import type { Appointment } from '../on-day'
import type { SeatInTenses } from './seats'

/** How many days ahead the secretariat is told of an end. */
export const daysAhead = 90

/** An appointment that ends soon, or whose term has run out. */
export interface Ending<Held extends Appointment> {
  held: Held
  /** its own end, or that of its term */
  ends: PartialDate
  /** 'Term ends 31 December 2026' */
  words: string
  /** who is appointed from a later day on */
  followers: Held[]
}

const inWords = (isOwnEnd: boolean, ends: PartialDate, today: string): string => {
  const day = formatPartialDate(ends)
  if (isOwnEnd) return `Until ${day}`
  return latestDay(ends) < today ? `Term ended ${day}` : `Term ends ${day}`
}

/** Those who hold a seat and whose appointment or term ends within `daysAhead` days of a day, or perhaps does; the first first. */
export const endingSoon = <Held extends Appointment>(
  { coming, now }: Pick<SeatInTenses<Held>, 'now' | 'coming'>,
  today: string,
): Ending<Held>[] =>
  now
    .flatMap(({ held, termEnds }): Ending<Held>[] => {
      const ends = held.until || termEnds
      return ends && earliestDay(ends) <= dayAfter(today, daysAhead)
        ? [
            {
              held,
              ends,
              words: inWords(Boolean(held.until), ends, today),
              followers: coming.filter(({ isDeputy }) => !isDeputy),
            },
          ]
        : []
    })
    .sort((a, b) => latestDay(a.ends).localeCompare(latestDay(b.ends)))
