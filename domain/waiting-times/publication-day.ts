import { dayAfter, weekdayOf, weekdays } from '../dates/london-time'
import { monthAfter } from './month'

/**
 * The day on which NHS England publishes the figures of a month, 'YYYY-MM-DD': the second Thursday of the second month
 * after it. Figures of March 2026 are out on 14 May 2026.
 */
export const publicationDay = (month: string): string => {
  const first = `${monthAfter(month, 2)}-01`
  const toThursday = (weekdays.indexOf('thursday') - weekdays.indexOf(weekdayOf(first)) + 7) % 7
  return dayAfter(first, toThursday + 7)
}

/** The newest month whose figures are out on a day, 'YYYY-MM-DD'. */
export const newestMonthOut = (day: string): string => {
  const newest = monthAfter(day.slice(0, 7), -2)
  return publicationDay(newest) <= day ? newest : monthAfter(newest, -1)
}
