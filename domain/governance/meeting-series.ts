import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { dayAfter, type Weekday, weekdayOf, weekdays } from '../dates/london-time'
import { isDay } from '../dates/partial-date'
import { capital } from '../formatting/capital'

/** Which of the weekdays: each in its week, or one of its month. */
export const occurrences = ['weekly', 'first', 'second', 'third', 'fourth', 'last'] as const
export type Occurrence = (typeof occurrences)[number]

/** When a series of meetings takes place: "the last Thursday of every month from January to December 2027". */
export interface MeetingSeries {
  occurrence: Occurrence
  weekday: Weekday
  /** every how many weeks, or months: 1 to `longestInterval` */
  interval: number
  /** 'YYYY-MM-DD', both included */
  from: string
  until: string
}

/** Characters of the place of a meeting, and of the name of a series. */
export const longestPlace = 200
export const longestSeries = 100

export const longestInterval = 12
/** Days of one series: more than a year of weekly meetings is a slip of the pen. */
export const mostMeetings = 60

const place: Record<Occurrence, string> = { weekly: '', first: '1', second: '2', third: '3', fourth: '4', last: '-1' }

/** As recurrence rules name weekdays: 'MO'. */
const code = (weekday: Weekday): string => weekday.slice(0, 2).toUpperCase()

const firstOn = (weekday: Weekday, from: string): string =>
  dayAfter(from, (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7)

/** What is wrong with a series, in words; null for one that can be planned. */
export const seriesProblem = ({ from, interval, until }: MeetingSeries): string | null => {
  if (!isDay(from) || !isDay(until)) return 'Give the first and the last day of the series.'
  if (until < from) return 'The last day is before the first.'
  if (!Number.isInteger(interval) || interval < 1 || interval > longestInterval)
    return `Give a whole number from 1 to ${longestInterval} for how often.`
  return null
}

/**
 * The days of a series that can be planned, at most one more than `mostMeetings`, so that too many are noticed.
 *
 * A weekly series begins on its weekday, not in the week of `from`: else "every second Tuesday from Thursday" would
 * pass over the first one.
 * @returns 'YYYY-MM-DD', the first day first
 */
export const daysOfSeries = ({ from, interval, occurrence, until, weekday }: MeetingSeries): string[] => {
  const start = occurrence === 'weekly' ? firstOn(weekday, from) : from
  if (start > until) return []
  // days have no clock: in UTC none is skipped or twice as long
  const at = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC')
  const rule = new RRuleTemporal({
    freq: occurrence === 'weekly' ? 'WEEKLY' : 'MONTHLY',
    interval,
    byDay: [`${place[occurrence]}${code(weekday)}`],
    dtstart: at(start),
    until: at(until),
    temporal: Temporal,
  })
  return rule.all((_, count) => count <= mostMeetings).map((moment) => moment.toPlainDate().toString())
}

/** A series as people say it: 'Every 2 weeks on Tuesday', 'The last Thursday of every month'. */
export const seriesInWords = ({ interval, occurrence, weekday }: MeetingSeries): string => {
  const day = capital(weekday)
  if (occurrence === 'weekly') return interval === 1 ? `Every ${day}` : `Every ${interval} weeks on ${day}`
  const month = interval === 1 ? 'every month' : `every ${interval} months`
  return `The ${occurrence} ${day} of ${month}`
}
