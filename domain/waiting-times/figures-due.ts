import { formatPartialDate } from '../dates/partial-date'
import { formatDay } from '../formatting/dates'
import { monthAfter } from './month'
import { newestMonthOut, publicationDay } from './publication-day'
import { monthsFrom } from './series'

/** Months whose figures should be out and are not here yet, in words. */
export interface FiguresDue {
  /** 'Figures of April 2026', 'Figures of 6 months, April 2026 to September 2026' */
  title: string
  /** 'Published on 11 June 2026, if all went as usual.' */
  note: string
}

/**
 * What is to be imported on a day: the months after the newest one that is here, as far as NHS England should have published them (the second
 * Thursday of the second month after each). Null where there are none. A site without any figures is asked for the newest month.
 * @param newest the newest month of which there are figures, YYYY-MM; undefined: none
 */
export const figuresDue = (newest: string | undefined, day: string): FiguresDue | null => {
  const last = newestMonthOut(day)
  const first = newest === undefined ? last : monthAfter(newest, 1)
  if (first > last) return null
  const months = monthsFrom(first, last)
  return {
    title:
      months.length === 1
        ? `Figures of ${formatPartialDate(last)}`
        : `Figures of ${months.length} months, ${formatPartialDate(first)} to ${formatPartialDate(last)}`,
    note: `${months.length === 1 ? 'Published' : 'The newest were published'} on ${formatDay(publicationDay(last))}, if all went as usual.`,
  }
}
