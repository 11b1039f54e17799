import { dayAfter, daysBetween, londonDay, londonMoment, londonTime, weekdayOf } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { formatDay, formatTime } from '../formatting/dates'
import { exceptionsFrom, periodsOn, type Hours } from './opening-periods'
import { isClosedOn, phaseOf, statusChange, statusInWords, type OperatingStatus } from './operating-status'
import { clockTime, timeFrom, dayLength, minutesOf } from './times'

/** All that decides when a centre is open. */
export interface Schedule extends Hours {
  status: OperatingStatus
}

/** Whether a centre is open, in words; `until` is when that may change, null if nothing known changes it. */
export interface OpenState {
  kind: 'open' | 'closed' | 'unknown' | 'closed-for-now' | 'planned'
  label: string
  until: Date | null
}

/** A time without a break, across midnights. */
interface Stretch {
  from: Date
  to: Date
  /** the day and time 'HH:MM' at which it begins */
  day: string
  opens: string
}

const hour = 60 * 60 * 1000
/** The next opening is looked for this many days ahead. */
const daysAhead = 366
/** What stays open for longer is said to be open 24 hours. */
const weekAhead = 8

const earliest = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null)

/** The moment of a time counted from the start of a day, which may be past its end. */
const momentOf = (day: string, time: string): Date =>
  minutesOf(time) > dayLength ? londonMoment(dayAfter(day), clockTime(time)) : londonMoment(day, time)

const stretchesOn = (schedule: Schedule, day: string): Stretch[] => {
  if (isClosedOn(schedule.status, day)) return []
  // a closure ends at midnight what would go on into it
  const isLast = isClosedOn(schedule.status, dayAfter(day))
  return periodsOn(schedule, day)
    .map(({ opens, closes }) => ({
      from: londonMoment(day, opens),
      to: momentOf(day, isLast && closes > timeFrom(dayLength) ? '24:00' : closes),
      day,
      opens,
    }))
    .filter(({ from, to }) => from < to)
}

/** The stretch that a moment is in, or the first one after it; null when none is known. */
const stretchAt = (schedule: Schedule, at: Date): Stretch | null => {
  const yesterday = dayAfter(londonDay(at), -1)
  let found = null as Stretch | null // assigned in the loop
  for (let days = 0; days <= daysAhead; days++) {
    const day = dayAfter(yesterday, days)
    if (found && londonMoment(day, '00:00') > found.to) return found
    for (const stretch of stretchesOn(schedule, day)) {
      if (!found && stretch.to > at) found = stretch
      else if (found && stretch.from <= found.to && stretch.to > found.to) found = { ...found, to: stretch.to }
    }
    if (found && days > weekAhead) return found
  }
  return found
}

/** A day after today in words: 'tomorrow', 'Monday', '4 January 2027'. */
const dayInWords = (day: string, today: string): string => {
  const days = daysBetween(today, day)
  return days === 1 ? 'tomorrow' : days < 7 ? capital(weekdayOf(day)) : formatDay(day)
}

const closedUntil = ({ day, from, opens }: Stretch, today: string): OpenState => {
  const words = `at ${formatTime(opens)}`
  const midnight = londonMoment(today, '24:00')
  if (day === today) return { kind: 'closed', label: `Closed, opens ${words}`, until: from }
  if (from <= midnight) return { kind: 'closed', label: 'Closed, opens tonight at midnight', until: from }
  // after midnight 'tomorrow' is another day
  return { kind: 'closed', label: `Closed, opens ${dayInWords(day, today)} ${words}`, until: earliest(midnight, from) }
}

const openUntil = ({ to }: Stretch, at: Date, today: string): OpenState => {
  const midnight = londonMoment(today, '24:00')
  const lastWeek = new Date(to.getTime() - 7 * 24 * hour)
  if (lastWeek > at) return { kind: 'open', label: 'Open 24 hours', until: earliest(midnight, lastWeek) }
  const [day, time] = [londonDay(to), formatTime(londonTime(to))]
  // within a day the time alone is clear
  const clearFrom = new Date(to.getTime() - 24 * hour)
  if (clearFrom <= at) return { kind: 'open', label: `Open until ${time}`, until: to }
  const label =
    time === 'midnight'
      ? `Open until the end of ${dayInWords(dayAfter(day, -1), today)}`
      : `Open until ${dayInWords(day, today)} at ${time}`
  return { kind: 'open', label, until: earliest(midnight, clearFrom) }
}

const byHours = (schedule: Schedule, at: Date): OpenState => {
  const today = londonDay(at)
  const stretch = stretchAt(schedule, at)
  if (stretch && stretch.from <= at) return openUntil(stretch, at, today)
  const [exception] = exceptionsFrom(schedule.exceptions, today)
  if (schedule.hours.length === 0 && exception?.date !== today)
    return { kind: 'unknown', label: '', until: exception ? londonMoment(exception.date, '00:00') : null }
  return stretch
    ? closedUntil(stretch, today)
    : { kind: 'closed', label: 'Closed', until: londonMoment(today, '24:00') }
}

/** Whether a centre is open at a moment, and when that may change. */
export const openState = (schedule: Schedule, at: Date): OpenState => {
  const { status } = schedule
  const day = londonDay(at)
  const change = statusChange(status, day)
  const words = statusInWords(status, day)
  if (words !== null && phaseOf(status, day) === 'now') {
    if (status.state === 'closed') return { kind: 'closed-for-now', label: words, until: change }
    if (status.state === 'planned') return { kind: 'planned', label: words, until: change }
  }
  const state = byHours(schedule, at)
  return { ...state, until: earliest(state.until, change) }
}
