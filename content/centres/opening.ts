import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { exceptionsFrom, type HoursException, type HoursRow } from '@/domain/opening-hours/opening-periods'
import { openingChange, openingInWords } from '@/domain/opening-hours/opening-date'
import { openState, type OpenState, type Schedule } from '@/domain/opening-hours/open-state'
import {
  isClosedOn,
  phaseOf,
  statusChange,
  statusInWords,
  type OperatingStatus,
} from '@/domain/opening-hours/operating-status'
import { daysOf } from '@/domain/opening-hours/ticked-days'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Cdc } from '@/payload-types'
import { expiresDayAfter } from '../clock'

/** Whether a centre is open, as lists show it; null when its hours are not known. */
export type OpenView = Pick<OpenState, 'kind' | 'label'> | null

/** What people should know before they come, now or soon. */
export type StatusView = { heading: string | null; message: string | null } | null

/** Weekly hours as the rules take them. */
export const hoursOf = (rows: Cdc['hours']): HoursRow[] =>
  (rows ?? []).map(({ days, opens, closes }) => ({ days: daysOf(days), opens: opens ?? '', closes: closes ?? '' }))

const exceptionsOf = (rows: Cdc['exceptions']): HoursException[] =>
  (rows ?? []).map(({ date, closed, opens, closes, reason }) => ({
    date,
    closed: closed ?? false,
    opens,
    closes,
    reason,
  }))

const statusOf = ({ state, from, until, message }: Cdc['status']): OperatingStatus => ({
  state: state === 'moved' || state === 'ended' ? 'closed' : state,
  from,
  until,
  message,
})

/** What decides when a centre is open, as the rules take it. */
export const scheduleOf = ({ exceptions, hours, status }: Pick<Cdc, 'hours' | 'exceptions' | 'status'>): Schedule => ({
  hours: hoursOf(hours),
  exceptions: exceptionsOf(exceptions),
  status: statusOf(status),
})

/** Whether a centre is open; the page expires when that may change. */
export const openAt = (centre: Pick<Cdc, 'hours' | 'exceptions' | 'status'>, at: Date): OpenView => {
  const state = openState(scheduleOf(centre), at)
  if (state.until) expiresAt(state.until)
  return state.kind === 'unknown' ? null : { kind: state.kind, label: state.label }
}

/** The operating status in words until it is over; the page expires when the words change. */
export const statusAt = (stored: Cdc['status'], at: Date): StatusView => {
  const [status, day] = [statusOf(stored), londonDay(at)]
  const change = statusChange(status, day)
  if (change) expiresAt(change)
  const [heading, message] = [statusInWords(status, day), status.message || null]
  return phaseOf(status, day) === 'over' || (heading === null && message === null) ? null : { heading, message }
}

/**
 * Exceptions to the weekly hours, today and later, without those that a closure covers; the page expires when the next
 * one is over.
 */
export const exceptionsAt = ({ exceptions, status }: Schedule, at: Date): HoursException[] => {
  const coming = exceptionsFrom(exceptions, londonDay(at)).filter(({ date }) => !isClosedOn(status, date))
  const [next] = coming
  if (next) expiresDayAfter(next.date, 1)
  return coming
}

/**
 * The weekly hours with the day from which they hold, where that is after a closure ('YYYY-MM-DD'); none while it is not
 * known when a closed centre opens.
 */
export const weeklyHoursAt = (schedule: Schedule, at: Date): { rows: readonly HoursRow[]; from: string | null } => {
  const { hours, status } = schedule
  if (!isClosedOn(status, londonDay(at))) return { rows: hours, from: null }
  return status.until ? { rows: hours, from: dayAfter(status.until) } : { rows: [], from: null }
}

/** When a centre opened or is to open, in words, or null; the page expires when the words change. */
export const openedAt = ({ openedOn, status }: Pick<Cdc, 'openedOn' | 'status'>, at: Date): string | null => {
  if (!openedOn) return null
  const day = londonDay(at)
  const change = openingChange(openedOn, day)
  if (change) expiresDayAfter(change, 0)
  return openingInWords(openedOn, statusOf(status), day)
}
