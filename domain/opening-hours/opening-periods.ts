import type { Weekday } from '../dates/london-time'
import { endOf } from './times'
import type { WeekOfMonth } from './week-of-month'

/** Weekly opening hours: the same times, or words in place of times, on each of the days named. Times are 'HH:MM'; '24:00' ends a day. */
export interface HoursRow {
  days: Weekday[]
  /** only that one of its weekdays in the month; empty: every one */
  week?: WeekOfMonth | null
  opens?: string | null
  closes?: string | null
  /** 'by appointment' */
  words?: string | null
}

/** An exception to the weekly hours on a day, or on all days to `until`; days are 'YYYY-MM-DD'. */
export interface HoursException {
  date: string
  until?: string | null
  closed: boolean
  opens?: string | null
  closes?: string | null
  words?: string | null
  reason?: string | null
}

/** A time without a break that begins on a day. `closes` past '24:00' is a time of the next day: '30:00' is 6am. */
export interface OpeningPeriod {
  opens: string
  closes: string
}

/** What a day's rows say: periods in order, and words in place of times. Neither: closed. */
export interface DayHours {
  periods: OpeningPeriod[]
  words: string[]
}

/** Periods in order; those that touch or overlap are one. */
const merged = (periods: readonly OpeningPeriod[]): OpeningPeriod[] =>
  [...periods]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .reduce<OpeningPeriod[]>((before, period) => {
      const last = before.at(-1)
      if (!last || period.opens > last.closes) return [...before, { ...period }]
      return [...before.slice(0, -1), { ...last, closes: period.closes > last.closes ? period.closes : last.closes }]
    }, [])

type Row = Pick<HoursRow, 'opens' | 'closes' | 'words'>

/** The period of a row; null where it has words or no times. */
export const periodOf = ({ opens, closes, words }: Row): OpeningPeriod | null =>
  !words && opens && closes ? { opens, closes: endOf(opens, closes) } : null

/** What rows of the same day say together. */
export const together = (rows: readonly Row[]): DayHours => ({
  periods: merged(rows.map(periodOf).filter((period) => period !== null)),
  words: [...new Set(rows.flatMap(({ words }) => (words ? [words] : [])))],
})

/** What is in both: the hours of a test on a day on which its centre has others. */
export const inBoth = (some: readonly OpeningPeriod[], others: readonly OpeningPeriod[]): OpeningPeriod[] =>
  some.flatMap((one) =>
    others
      .map((other) => ({
        opens: one.opens > other.opens ? one.opens : other.opens,
        closes: one.closes < other.closes ? one.closes : other.closes,
      }))
      .filter(({ opens, closes }) => opens < closes),
  )

/** Whether an exception is about a day. */
export const isAbout = ({ date, until }: Pick<HoursException, 'date' | 'until'>, day: string): boolean =>
  date <= day && day <= (until || date)

/** The exceptions on a day and after it, the earliest first. */
export const exceptionsFrom = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ date, until }) => (until || date) >= day).sort((a, b) => a.date.localeCompare(b.date))
