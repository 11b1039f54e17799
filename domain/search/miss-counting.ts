import { dayAfter, weekdayOf, weekdays } from '../dates/london-time'

/** So often words are typed within a week before anything of them is stored. */
export const leastTimes = 3

/** For so many months counts are kept. */
const monthsKept = 12

/** The Monday of the week of a day, both 'YYYY-MM-DD'. */
export const weekOf = (day: string): string => dayAfter(day, -weekdays.indexOf(weekdayOf(day)))

/** Counts of weeks before this day are deleted, 'YYYY-MM-DD'. */
export function keptSince(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - monthsKept)
  return date.toISOString().slice(0, 10)
}

/** Whether words that found nothing are counted: unless the operator sets `COUNT_MISSED_SEARCHES=0`. */
export const countsMisses = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.COUNT_MISSED_SEARCHES !== '0'
