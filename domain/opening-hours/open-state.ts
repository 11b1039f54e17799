import { dayAfter, daysBetween, londonDay, londonMoment, londonTime, weekdayOf } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { formatDay, formatTime } from '../formatting/dates'
import { exceptionsFrom, periodsOn, type HoursException, type HoursRow } from './opening-periods'
import { phaseOf, statusChange, statusInWords, type OperatingStatus } from './operating-status'

/** All that decides when a centre is open. */
export interface Schedule {
  hours: readonly HoursRow[]
  exceptions: readonly HoursException[]
  status: OperatingStatus
}

/** Whether a centre is open, in words; `until` is when that may change, null if nothing known changes it. */
export interface OpenState {
  kind: 'open' | 'closed' | 'unknown' | 'closed-for-now' | 'planned'
  label: string
  until: Date | null
}

/** The next opening is looked for this many days ahead. */
const daysAhead = 14

const earliest = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null)

const opensInWords = (day: string, today: string, opens: string): string => {
  const days = daysBetween(today, day)
  if (days === 0) return `opens at ${formatTime(opens)}`
  if (days === 1) return `opens tomorrow at ${formatTime(opens)}`
  return `opens ${days < 7 ? capital(weekdayOf(day)) : formatDay(day)} at ${formatTime(opens)}`
}

const byHours = (schedule: Schedule, at: Date): OpenState => {
  const [today, time] = [londonDay(at), londonTime(at)]
  const midnight = londonMoment(today, '24:00')
  const [exception] = exceptionsFrom(schedule.exceptions, today)
  if (schedule.hours.length === 0 && exception?.date !== today) {
    return { kind: 'unknown', label: '', until: exception ? londonMoment(exception.date, '00:00') : null }
  }
  const periods = periodsOn(schedule, today)
  const current = periods.find(({ opens, closes }) => opens <= time && time < closes)
  if (current)
    return {
      kind: 'open',
      label: `Open until ${formatTime(current.closes)}`,
      until: londonMoment(today, current.closes),
    }
  const later = periods.find(({ opens }) => opens > time)
  if (later)
    return {
      kind: 'closed',
      label: `Closed, ${opensInWords(today, today, later.opens)}`,
      until: londonMoment(today, later.opens),
    }
  for (let days = 1; days <= daysAhead; days++) {
    const day = dayAfter(today, days)
    const [first] = periodsOn(schedule, day)
    // after midnight 'tomorrow' is another day
    if (first) return { kind: 'closed', label: `Closed, ${opensInWords(day, today, first.opens)}`, until: midnight }
  }
  return { kind: 'closed', label: 'Closed', until: midnight }
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
