import { weekdays, type Weekday } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { formatTime } from '../formatting/dates'
import { weeklyPeriods, type HoursRow, type OpeningPeriod } from './opening-periods'
import { clockTime } from './times'

/** Days with the same hours: 'Monday to Friday', '8am to 8pm'. */
export interface HoursInWords {
  days: string
  hours: string
}

const closed = 'Closed'

/** A period in words: '8am to 8pm', '10pm to 6am', 'Open 24 hours'. */
const periodInWords = ({ opens, closes }: OpeningPeriod): string =>
  opens === '00:00' && closes === '24:00' ? 'Open 24 hours' : `${formatTime(opens)} to ${formatTime(clockTime(closes))}`

/** The periods of a day in words; 'Closed' when there are none. */
export const periodsInWords = (periods: readonly OpeningPeriod[]): string =>
  periods.length === 0 ? closed : periods.map(periodInWords).join(', and ')

const daysInWords = (first: Weekday, last: Weekday): string => {
  const between = weekdays.indexOf(last) - weekdays.indexOf(first)
  if (between === 0) return capital(first)
  return `${capital(first)} ${between === 1 ? 'and' : 'to'} ${capital(last)}`
}

/** Weekly hours in words, consecutive days with the same hours together; empty when no hours are known. */
export const hoursSummary = (hours: readonly HoursRow[]): HoursInWords[] => {
  if (hours.length === 0) return []
  const runs: { first: Weekday; last: Weekday; words: string }[] = []
  for (const day of weekdays) {
    const words = periodsInWords(weeklyPeriods(hours, day))
    const run = runs.at(-1)
    if (run?.words === words) run.last = day
    else runs.push({ first: day, last: day, words })
  }
  if (runs.length === 1) return [{ days: 'Every day', hours: runs[0]?.words ?? '' }]
  return runs.map(({ first, last, words }) => ({ days: daysInWords(first, last), hours: words }))
}

/** The same without closed days, for the hours of one test. */
export const openDays = (hours: readonly HoursRow[]): HoursInWords[] =>
  hoursSummary(hours).filter((row) => row.hours !== closed)
