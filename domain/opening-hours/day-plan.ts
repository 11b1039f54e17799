import { dayAfter } from '../dates/london-time'
import { bankHolidayOn, type BankHolidayRule } from './bank-holidays'
import { isStoppedOn, type OfferingStatus } from './offering-status'
import { inBoth, isAbout, together, type DayHours, type HoursException, type HoursRow } from './opening-periods'
import { isClosedOn, type OperatingStatus } from './operating-status'
import { dayLength, timeFrom } from './times'
import { weeklyHoursOn } from './weekly-hours'

/** All that decides when a centre is open. */
export interface Schedule {
  hours: readonly HoursRow[]
  exceptions: readonly HoursException[]
  bankHolidays: BankHolidayRule
  status: OperatingStatus
}

/** What differs for one of the tests of a centre: its own hours (none: those of the centre) and its own status. */
export interface OfferingSchedule {
  hours: readonly HoursRow[]
  status: OfferingStatus
  /** people arrive before this time, 'HH:MM' */
  lastArrival?: string | null
}

/** When a centre, or one of its tests, is open on a day, and what says so. */
export interface DayPlan extends DayHours {
  by: 'status' | 'exception' | 'bank-holiday' | 'week'
  /** false: nobody has told us whether it is open on that day */
  isKnown: boolean
  /** why the day differs: 'Training day', 'Christmas Day' */
  reason: string | null
}

/** The plan of any day 'YYYY-MM-DD'. */
export type DayPlans = (day: string) => DayPlan

const closed: DayHours = { periods: [], words: [] }
const isOpenAtAll = ({ periods, words }: DayHours): boolean => periods.length > 0 || words.length > 0

const reasonOf = (rows: readonly HoursException[]): string | null =>
  rows.map(({ reason }) => reason).find(Boolean) ?? null

/** The hours that a bank holiday leaves of the weekly ones; null where it changes nothing. */
const onBankHoliday = (rule: BankHolidayRule, day: string, weekly: DayPlan): DayPlan | null => {
  const holiday = rule === 'usual' ? null : bankHolidayOn(day)
  if (!holiday) return null
  const isClosed = holiday.isKnown && rule === 'closed'
  // where the week says closed, or nothing, a day that nobody has told us about says no more
  if (!isClosed && !isOpenAtAll(weekly)) return null
  return { ...closed, by: 'bank-holiday', isKnown: isClosed, reason: holiday.name }
}

/** What the weekly hours, the bank holidays and the exceptions say of a day. */
const byCalendar = ({ bankHolidays, exceptions, hours }: Schedule, areOwn: boolean): DayPlans => {
  const weeklyOn = weeklyHoursOn(hours)
  return (day) => {
    const weekly: DayPlan = { ...weeklyOn(day), by: 'week', isKnown: hours.length > 0, reason: null }
    const rows = exceptions.filter((one) => isAbout(one, day))
    if (rows.length === 0) return onBankHoliday(bankHolidays, day, weekly) ?? weekly
    const there = together(rows.filter((row) => !row.closed))
    const both = areOwn
      ? { periods: inBoth(there.periods, weekly.periods), words: isOpenAtAll(weekly) ? there.words : [] }
      : there
    return { ...both, by: 'exception', isKnown: true, reason: reasonOf(rows) }
  }
}

const midnight = timeFrom(dayLength)

/** Hours past midnight end there where the next day has a plan of its own, which says all that is open on it. */
const cutAtMidnight = (plan: DayPlan, next: DayPlan): DayPlan => {
  if (next.by !== 'status' && (plan.by !== 'week' || next.by === 'week')) return plan
  return {
    ...plan,
    periods: plan.periods.map(({ opens, closes }) => ({ opens, closes: closes > midnight ? midnight : closes })),
  }
}

const plansOf = (calendar: DayPlans, closure: (day: string) => string | null): DayPlans => {
  const whole: DayPlans = (day) => {
    const reason = closure(day)
    return reason === null ? calendar(day) : { ...closed, by: 'status', isKnown: true, reason: reason || null }
  }
  return (day) => {
    const plan = whole(day)
    return plan.periods.some(({ closes }) => closes > midnight) ? cutAtMidnight(plan, whole(dayAfter(day))) : plan
  }
}

/** The plans of a centre. */
export const plansOfCentre = (schedule: Schedule): DayPlans =>
  plansOf(byCalendar(schedule, false), (day) =>
    isClosedOn(schedule.status, day) ? (schedule.status.message ?? '') : null,
  )

/**
 * The plans of one of the tests of a centre. Its own hours hold in place of the centre's; no test is done while the centre is closed,
 * nor outside the hours of a day that differs.
 */
export const plansOfOffering = (schedule: Schedule, { hours, status }: OfferingSchedule): DayPlans => {
  const areOwn = hours.length > 0
  return plansOf(byCalendar(areOwn ? { ...schedule, hours } : schedule, areOwn), (day) => {
    if (isClosedOn(schedule.status, day)) return schedule.status.message ?? ''
    return isStoppedOn(status, day) ? (status.message ?? '') : null
  })
}
