import { weekdayOf, type Weekday } from '../dates/london-time'

/** Weekly opening hours: the same times on each of the days named. Times are 'HH:MM'; '24:00' ends a day. */
export interface HoursRow {
  days: Weekday[]
  opens: string
  closes: string
}

/** An exception to the weekly hours on one day, 'YYYY-MM-DD'. */
export interface HoursException {
  date: string
  closed: boolean
  opens?: string | null
  closes?: string | null
  reason?: string | null
}

/** One period of a day without a break. */
export interface OpeningPeriod {
  opens: string
  closes: string
}

const byOpening = (a: OpeningPeriod, b: OpeningPeriod): number => a.opens.localeCompare(b.opens)

/** The opening periods of a weekday, the earliest first. */
export const weeklyPeriods = (hours: readonly HoursRow[], weekday: Weekday): OpeningPeriod[] =>
  hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort(byOpening)

/** The opening periods of a day: its exceptions if it has any, otherwise its weekday's. */
export const periodsOn = (
  { exceptions, hours }: { hours: readonly HoursRow[]; exceptions: readonly HoursException[] },
  day: string,
): OpeningPeriod[] => {
  const own = exceptions.filter(({ date }) => date === day)
  if (own.length === 0) return weeklyPeriods(hours, weekdayOf(day))
  return own
    .flatMap(({ closed, opens, closes }) => (!closed && opens && closes ? [{ opens, closes }] : []))
    .sort(byOpening)
}

/** The exceptions on a day and after it, the earliest first. */
export const exceptionsFrom = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ date }) => date >= day).sort((a, b) => a.date.localeCompare(b.date))
