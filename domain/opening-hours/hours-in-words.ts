import { weekdays, type Weekday } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { formatTime } from '../formatting/dates'
import type { BankHolidayRule } from './bank-holidays'
import { together, type DayHours, type HoursRow, type OpeningPeriod } from './opening-periods'
import { clockTime } from './times'
import { weeksOfMonth } from './week-of-month'
import { hoursOfEveryWeek } from './weekly-hours'

/** Days with the same hours: 'Monday to Friday', '8am to 8pm'. */
export interface HoursInWords {
  days: string
  hours: string
}

const closed = 'Closed'

/** A period in words: '8am to 8pm', '10pm to 6am', 'Open 24 hours'. */
const periodInWords = ({ opens, closes }: OpeningPeriod): string =>
  opens === '00:00' && closes === '24:00' ? 'Open 24 hours' : `${formatTime(opens)} to ${formatTime(clockTime(closes))}`

/** Words after others: 'By appointment' → 'by appointment'. */
const afterOthers = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** What holds on a day in words: '8am to midday, and by appointment'; 'Closed' when that is nothing. */
export const dayHoursInWords = ({ periods, words }: DayHours): string =>
  capital([...periods.map(periodInWords), ...words.map(afterOthers)].join(', and ')) || closed

/** The days from one weekday to another: 'Saturday and Sunday'. */
export const weekdaysInWords = (first: Weekday, last: Weekday): string => {
  const between = weekdays.indexOf(last) - weekdays.indexOf(first)
  if (between === 0) return capital(first)
  return `${capital(first)} ${between === 1 ? 'and' : 'to'} ${capital(last)}`
}

/** The rows of a weekday that is not the same in every week: 'Second Saturday of the month', 'Other Saturdays'. */
const byWeek = (hours: readonly HoursRow[], weekday: Weekday): HoursInWords[] => {
  const rows = hours.filter(({ days }) => days.includes(weekday))
  const used = weeksOfMonth.filter((week) => rows.some((row) => row.week === week))
  if (used.length === 0) return []
  return [
    ...used.map((week) => ({
      days: `${capital(week)} ${capital(weekday)} of the month`,
      hours: dayHoursInWords(together(rows.filter((row) => !row.week || row.week === week))),
    })),
    { days: `Other ${capital(weekday)}s`, hours: dayHoursInWords(together(rows.filter((row) => !row.week))) },
  ]
}

/** Weekly hours in words, consecutive days with the same hours together; empty when no hours are known. */
export const hoursSummary = (hours: readonly HoursRow[]): HoursInWords[] => {
  if (hours.length === 0) return []
  const everyWeek = hoursOfEveryWeek(hours)
  const runs: ({ first: Weekday; last: Weekday; words: string } | HoursInWords)[] = []
  for (const day of weekdays) {
    const ofWeeks = byWeek(hours, day)
    const words = dayHoursInWords(everyWeek(day))
    const run = runs.at(-1)
    if (ofWeeks.length > 0) runs.push(...ofWeeks)
    else if (run && 'first' in run && run.words === words) run.last = day
    else runs.push({ first: day, last: day, words })
  }
  return runs.map((run) => {
    if (!('first' in run)) return run
    const isWhole = run.first === 'monday' && run.last === 'sunday'
    return { days: isWhole ? 'Every day' : weekdaysInWords(run.first, run.last), hours: run.words }
  })
}

/** The same without closed days, for the hours of one test. */
export const openDays = (hours: readonly HoursRow[]): HoursInWords[] =>
  hoursSummary(hours).filter((row) => row.hours !== closed)

/** What a centre does on bank holidays, as a row of its table of hours. */
export const bankHolidaysInWords = (rule: BankHolidayRule): HoursInWords => ({
  days: 'Bank holidays',
  hours: rule === 'closed' ? closed : rule === 'usual' ? 'Usual times' : 'Not known yet',
})
