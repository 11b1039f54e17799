import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { plansOfCentre, plansOfOffering, type OfferingSchedule, type Schedule } from '@/domain/opening-hours/day-plan'
import { daysThatDiffer, weekInWords, type DatedHours } from '@/domain/opening-hours/days-in-words'
import { dayHoursInWords } from '@/domain/opening-hours/hours-in-words'
import { offeringOpenState } from '@/domain/opening-hours/offering-open-state'
import { bannerOfOffering } from '@/domain/opening-hours/offering-status'
import { openingChange, openingInWords } from '@/domain/opening-hours/opening-date'
import type { HoursRow } from '@/domain/opening-hours/opening-periods'
import { openState } from '@/domain/opening-hours/open-state'
import { bannerOf, isClosedOn, statusChange, type Banner } from '@/domain/opening-hours/operating-status'
import { hoursSpecifications, type HoursSpecifications } from '@/domain/opening-hours/schema-org'
import type { OpenState } from '@/domain/opening-hours/state-by-plans'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Cdc } from '@/payload-types'
import { expiresDayAfter, today } from '../clock'
import { operatingStatusOf, scheduleOf, type StoredOpening } from './schedules'

/** Whether a centre is open, as lists show it; null when its hours are not known. */
export type OpenView = Pick<OpenState, 'kind' | 'label'> | null

/** What people should know before they come, now or soon. */
export type StatusView = Banner | null

/** A state as pages show it; the page expires when that may change. */
const viewOf = (state: OpenState): OpenView => {
  if (state.until) expiresAt(state.until)
  return state.kind === 'unknown' ? null : { kind: state.kind, label: state.label }
}

/** Whether a centre is open; the page expires when that may change. */
export const openAt = (centre: StoredOpening, at: Date): OpenView => viewOf(openState(scheduleOf(centre), at))

/** Whether a test of a centre is done there now, until when or when next; the page expires when that may change. */
export const offeringOpenAt = (schedule: Schedule, offering: OfferingSchedule, at: Date): OpenView =>
  viewOf(offeringOpenState(schedule, offering, at))

/**
 * The hours of today, of a centre or of one of its tests, in words; null where nobody has told us. The page expires at midnight.
 */
export const hoursTodayAt = (schedule: Schedule, offering: OfferingSchedule | null, at: Date): string | null => {
  const plans = offering ? plansOfOffering(schedule, offering) : plansOfCentre(schedule)
  const plan = plans(londonDay(at))
  if (!plan.isKnown) return null
  expiresDayAfter(londonDay(at), 1)
  return dayHoursInWords(plan)
}

/** The operating status in words until it is over; the page expires when the words change. */
export const statusAt = (stored: Cdc['status'], at: Date): StatusView => {
  const [status, day] = [operatingStatusOf(stored), londonDay(at)]
  const change = statusChange(status, day)
  if (change) expiresAt(change)
  return bannerOf(status, day)
}

/** The own status of a test at a centre in words, or null; the page expires when the words change. */
export const offeringStatusAt = ({ status }: OfferingSchedule, at: Date): StatusView => {
  const day = londonDay(at)
  const change = statusChange(status, day)
  if (change) expiresAt(change)
  return bannerOfOffering(status, day)
}

/**
 * The days that differ from the weekly hours, today and later: exceptions, and the bank holidays of the next 31 days. The page
 * expires at midnight where there are hours, else when the next one is over.
 */
export const differingDaysAt = (schedule: Schedule, at: Date): DatedHours[] => {
  const day = londonDay(at)
  const coming = daysThatDiffer(schedule, day)
  const [firstOver] = coming.map(({ until }) => until).sort()
  if (schedule.hours.length > 0 || schedule.bankHolidays === 'closed') expiresDayAfter(day, 1)
  else if (firstOver) expiresDayAfter(firstOver, 1)
  return coming
}

/** This week as it really is, Monday to Sunday, or [] when no hours are known; the page expires at midnight. */
export const weekAt = (schedule: Schedule, at: Date): DatedHours[] =>
  schedule.hours.length === 0 ? [] : weekInWords(plansOfCentre(schedule), today(at))

/** The hours as search engines read them; the page expires at midnight, as they are said of the year from today. */
export const hoursForSearchAt = (schedule: Schedule, at: Date): HoursSpecifications => {
  const found = hoursSpecifications(schedule, londonDay(at))
  if (found.openingHoursSpecification.length + found.specialOpeningHoursSpecification.length > 0) today(at)
  return found
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
  return openingInWords(openedOn, operatingStatusOf(status), day)
}
