import { formatPartialDate } from '../dates/partial-date'
import { formatDay } from '../formatting/dates'
import { monthAfter, monthsInWords } from './month'
import { newestMonthOut, publicationDay } from './publication-day'
import { monthsFrom } from './series'

/** Months whose figures should be out and are not here yet, in words. */
export interface FiguresDue {
  /** 'Figures of April 2026', 'Figures of 6 months, April to September 2026' */
  title: string
  /** 'Published on 11 June 2026, if all went as usual.' */
  note: string
}

/**
 * The months after the newest one that is here whose figures NHS England should have published on a day (the second Thursday of the second
 * month after each), in order. A site without any figures is asked for the newest month.
 */
const monthsDue = (newest: string | undefined, day: string): string[] => {
  const last = newestMonthOut(day)
  return monthsFrom(newest === undefined ? last : monthAfter(newest, 1), last)
}

const spanOf = (months: readonly string[]): string => monthsInWords(months[0] ?? '', months.at(-1) ?? '')

/**
 * What is to be imported on a day; null where nothing is.
 * @param newest the newest month of which there are figures, YYYY-MM; undefined: none
 */
export const figuresDue = (newest: string | undefined, day: string): FiguresDue | null => {
  const months = monthsDue(newest, day)
  const last = months.at(-1)
  if (last === undefined) return null
  const isOne = months.length === 1
  return {
    title: `Figures of ${isOne ? '' : `${months.length} months, `}${spanOf(months)}`,
    note: `${isOne ? 'Published' : 'The newest were published'} on ${formatDay(publicationDay(last))}, if all went as usual.`,
  }
}

/**
 * How far the figures go on a day, which are missing, or when the next are due: in sentences.
 * @param newest as above
 */
export const figuresSoFar = (newest: string | undefined, day: string): string => {
  const months = monthsDue(newest, day)
  const missing = `Missing: ${spanOf(months)}. NHS England should have published them.`
  if (newest === undefined) return `No figures are stored yet. ${missing}`
  const next = monthAfter(newest, 1)
  return `The newest figures are those of ${formatPartialDate(newest)}. ${
    months.length > 0
      ? missing
      : `None are missing: those of ${formatPartialDate(next)} are due on ${formatDay(publicationDay(next))}.`
  }`
}
