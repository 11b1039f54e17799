import { capital } from '../formatting/capital'
import { formatDay, formatTime } from '../formatting/dates'
import {
  dayAfter,
  daysBetween,
  londonDay,
  londonMoment,
  londonTime,
  weekdayOf,
  weekdays,
  type Weekday,
} from '../dates/london-time'
import { phaseOf, statusChange, statusInWords, type OperatingStatus } from './operating-status'
import { isDay } from '../dates/partial-date'

/** Hours that hold on each of the days named; times of day 'HH:MM', '24:00' at the day's end. */
export interface HoursRow {
  days: Weekday[]
  opens: string
  closes: string
}

/** A day 'YYYY-MM-DD' on which the weekly hours do not hold. */
export interface HoursException {
  date: string
  closed: boolean
  opens?: string | null
  closes?: string | null
  reason?: string | null
}

export interface Timed {
  hours: readonly HoursRow[]
  exceptions: readonly HoursException[]
  status: OperatingStatus
}

/** Whether a centre is open, in words; `until` is when the answer may change, null if nothing known ends it. */
export interface OpenNow {
  kind: 'open' | 'closed' | 'unknown' | 'closed-for-now' | 'planned'
  label: string
  until: Date | null
}

interface Stretch {
  opens: string
  closes: string
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)

const byOpening = (a: Stretch, b: Stretch): number => a.opens.localeCompare(b.opens)

const weekly = (hours: readonly HoursRow[], weekday: Weekday): Stretch[] =>
  hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort(byOpening)

/** When a centre is open on a day: the exceptions of the day, else the hours of its weekday. */
export const stretchesOn = ({ hours, exceptions }: Pick<Timed, 'hours' | 'exceptions'>, day: string): Stretch[] => {
  const own = exceptions.filter(({ date }) => date === day)
  if (own.length === 0) return weekly(hours, weekdayOf(day))
  return own
    .flatMap(({ closed, opens, closes }) => (!closed && opens && closes ? [{ opens, closes }] : []))
    .sort(byOpening)
}

/** The exceptions that are not over on a day, the next first. */
export const exceptionsFrom = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ date }) => date >= day).sort((a, b) => a.date.localeCompare(b.date))

const earliest = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null)

/** Further than this no opening is looked for, in days. */
const horizon = 14

const whenOpens = (day: string, today: string, opens: string): string => {
  const days = daysBetween(today, day)
  if (days === 0) return `opens at ${formatTime(opens)}`
  if (days === 1) return `opens tomorrow at ${formatTime(opens)}`
  return `opens ${days < 7 ? capital(weekdayOf(day)) : formatDay(day)} at ${formatTime(opens)}`
}

const byHours = (timed: Timed, at: Date): OpenNow => {
  const [today, time] = [londonDay(at), londonTime(at)]
  const midnight = londonMoment(today, '24:00')
  const [exception] = exceptionsFrom(timed.exceptions, today)
  if (timed.hours.length === 0 && exception?.date !== today) {
    return { kind: 'unknown', label: '', until: exception ? londonMoment(exception.date, '00:00') : null }
  }
  const now = stretchesOn(timed, today)
  const current = now.find(({ opens, closes }) => opens <= time && time < closes)
  if (current)
    return {
      kind: 'open',
      label: `Open until ${formatTime(current.closes)}`,
      until: londonMoment(today, current.closes),
    }
  const later = now.find(({ opens }) => opens > time)
  if (later)
    return {
      kind: 'closed',
      label: `Closed, ${whenOpens(today, today, later.opens)}`,
      until: londonMoment(today, later.opens),
    }
  for (let days = 1; days <= horizon; days++) {
    const day = dayAfter(today, days)
    const [first] = stretchesOn(timed, day)
    // 'tomorrow' is another day after midnight
    if (first) return { kind: 'closed', label: `Closed, ${whenOpens(day, today, first.opens)}`, until: midnight }
  }
  return { kind: 'closed', label: 'Closed', until: midnight }
}

/** Whether a centre is open at a moment, and when that answer may change. */
export const openState = (timed: Timed, at: Date): OpenNow => {
  const { status } = timed
  const day = londonDay(at)
  const change = statusChange(status, day)
  const words = statusInWords(status, day)
  if (words !== null && phaseOf(status, day) === 'now') {
    if (status.state === 'closed') return { kind: 'closed-for-now', label: words, until: change }
    if (status.state === 'planned') return { kind: 'planned', label: words, until: change }
  }
  const state = byHours(timed, at)
  return { ...state, until: earliest(state.until, change) }
}

const closedInWords = 'Closed'

const inWords = (stretches: readonly Stretch[]): string =>
  stretches.length === 0
    ? closedInWords
    : stretches.map(({ opens, closes }) => `${formatTime(opens)} to ${formatTime(closes)}`).join(', and ')

const joined = (first: Weekday, last: Weekday): string => {
  const between = weekdays.indexOf(last) - weekdays.indexOf(first)
  if (between === 0) return capital(first)
  return `${capital(first)} ${between === 1 ? 'and' : 'to'} ${capital(last)}`
}

/** Weekly hours in words, days with the same hours together: 'Monday to Friday', '8am to 8pm'. Nothing when none are known. */
export const hoursSummary = (hours: readonly HoursRow[]): { days: string; hours: string }[] => {
  if (hours.length === 0) return []
  const runs: { first: Weekday; last: Weekday; words: string }[] = []
  for (const day of weekdays) {
    const words = inWords(weekly(hours, day))
    const run = runs.at(-1)
    if (run?.words === words) run.last = day
    else runs.push({ first: day, last: day, words })
  }
  if (runs.length === 1) return [{ days: 'Every day', hours: runs[0]?.words ?? '' }]
  return runs.map(({ first, last, words }) => ({ days: joined(first, last), hours: words }))
}

/** The same without the days on which it is closed: for a test, whose other days go without saying. */
export const openDays = (hours: readonly HoursRow[]): { days: string; hours: string }[] =>
  hoursSummary(hours).filter((row) => row.hours !== closedInWords)

interface Problem {
  /** row and field: '0.closes' */
  path: string
  message: string
}

const timeProblems = ({ opens, closes }: Stretch, row: number): Problem[] => {
  const malformed = (['opens', 'closes'] as const).flatMap((field) => {
    const value = field === 'opens' ? opens : closes
    return isTime(value)
      ? []
      : [
          {
            path: `${row}.${field}`,
            message: `Row ${row + 1}: "${String(value)}" is not a time. Write the time when it ${field} like 08:30.`,
          },
        ]
  })
  if (malformed.length > 0 || opens < closes) return malformed
  return [
    {
      path: `${row}.closes`,
      message: `Row ${row + 1}: it closes at ${closes}, which is not after it opens at ${opens}. Change one of the times.`,
    },
  ]
}

const overlapProblems = (rows: readonly HoursRow[]): Problem[] =>
  rows.flatMap((row, place) =>
    rows.slice(0, place).flatMap((other, earlier) => {
      const day = row.days.find((one) => other.days.includes(one))
      if (!day || row.opens >= other.closes || other.opens >= row.closes) return []
      return [
        {
          path: `${place}.opens`,
          message: `Rows ${earlier + 1} and ${place + 1} overlap on ${capital(day)}. Change the times or take the day out of one of them.`,
        },
      ]
    }),
  )

/** What is wrong with weekly hours, each with the mend; nothing when all is right. */
export const hoursProblems = (rows: readonly HoursRow[]): Problem[] => {
  const own = rows.flatMap((row, place) => [
    ...(row.days.length > 0 ? [] : [{ path: `${place}.days`, message: `Row ${place + 1}: tick at least one day.` }]),
    ...timeProblems(row, place),
  ])
  return own.length > 0 ? own : overlapProblems(rows)
}

/** What is wrong with days that differ, each with the mend; nothing when all is right. */
export const exceptionProblems = (rows: readonly HoursException[]): Problem[] =>
  rows.flatMap(({ date, closed, opens, closes }, place) => {
    const row = `Row ${place + 1}`
    if (!isDay(date))
      return [{ path: `${place}.date`, message: `${row}: "${String(date)}" is not a day. Write it like 2026-12-25.` }]
    const twin = rows.slice(0, place).findIndex((other) => other.date === date && (closed || other.closed))
    if (twin >= 0)
      return [
        {
          path: `${place}.date`,
          message: `Rows ${twin + 1} and ${place + 1} are both about ${formatDay(date)}. Keep one of them.`,
        },
      ]
    if (closed) return []
    if (!opens || !closes) {
      return [
        {
          path: `${place}.${opens ? 'closes' : 'opens'}`,
          message: `${row}: give both times for ${formatDay(date)}, or tick that it is closed all day.`,
        },
      ]
    }
    const wrong = timeProblems({ opens, closes }, place)
    const overlaps = rows
      .slice(0, place)
      .some(
        (other) => other.date === date && other.opens && other.closes && opens < other.closes && other.opens < closes,
      )
    return overlaps && wrong.length === 0
      ? [
          {
            path: `${place}.opens`,
            message: `${row}: these times overlap with others on ${formatDay(date)}. Change one of them.`,
          },
        ]
      : wrong
  })

const midnightAs = (time: string): string => (time === '24:00' ? '23:59' : time)

/** Opening hours as search engines read them (https://schema.org/OpeningHoursSpecification). */
export const openingHoursSpecification = (
  hours: readonly HoursRow[],
  exceptions: readonly HoursException[],
): Record<string, unknown>[] => [
  ...hours.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${capital(day)}`),
    opens,
    closes: midnightAs(closes),
  })),
  ...exceptions.map(({ date, closed, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: date,
    opens: closed || !opens ? '00:00' : opens,
    closes: closed || !closes ? '00:00' : midnightAs(closes),
  })),
]
