import { dayAfter, daysBetween, weekdayOf, weekdays } from '../dates/london-time'
import { formatDay, formatWeekday } from '../formatting/dates'
import { bankHolidayOn } from './bank-holidays'
import { plansOfCentre, type DayPlan, type DayPlans, type Schedule } from './day-plan'
import { dayHoursInWords, weekdaysInWords, type HoursInWords } from './hours-in-words'
import { exceptionsFrom, together, type HoursException } from './opening-periods'

/** Days of the calendar with the same hours, 'YYYY-MM-DD', in words. */
export interface DatedHours extends HoursInWords {
  from: string
  until: string
  /** why they differ */
  reason: string | null
}

const planInWords = (plan: DayPlan): string => (plan.isKnown ? dayHoursInWords(plan) : 'Not known yet')

const dated = (day: string): string => `${formatWeekday(day)} ${formatDay(day)}`

/** 'Friday 25 December 2026', 'Thursday 24 December 2026 to Sunday 3 January 2027'. */
const daysInWords = (from: string, until: string): string =>
  until <= from ? dated(from) : `${dated(from)} to ${dated(until)}`

/** An exception in words. */
export const exceptionInWords = (exception: HoursException): DatedHours => {
  const [from, until] = [exception.date, exception.until || exception.date]
  const hours = dayHoursInWords(together(exception.closed ? [] : [exception]))
  return { from, until, days: daysInWords(from, until), hours, reason: exception.reason || null }
}

/**
 * The week of a day, Monday to Sunday, as it really is: with its days that differ, bank holidays and status. Days that are the same
 * follow each other in one row.
 */
export const weekInWords = (plans: DayPlans, day: string): DatedHours[] => {
  const monday = dayAfter(day, -weekdays.indexOf(weekdayOf(day)))
  const rows: DatedHours[] = []
  for (let days = 0; days < weekdays.length; days++) {
    const on = dayAfter(monday, days)
    const plan = plans(on)
    const [hours, last] = [planInWords(plan), rows.at(-1)]
    if (last?.hours === hours && last.reason === plan.reason) last.until = on
    else rows.push({ from: on, until: on, days: '', hours, reason: plan.reason })
  }
  return rows.map((row) => ({ ...row, days: weekdaysInWords(weekdayOf(row.from), weekdayOf(row.until)) }))
}

/** Bank holidays are named this many days before. */
const bankHolidaysAhead = 31

/** The bank holidays soon that the centre says something about, or of which its hours are not known. */
const bankHolidaysSoon = (schedule: Schedule, day: string): DatedHours[] => {
  const plans = plansOfCentre(schedule)
  return Array.from({ length: bankHolidaysAhead }, (_, days) => dayAfter(day, days)).flatMap((on) => {
    const holiday = bankHolidayOn(on)
    const plan = plans(on)
    if (!holiday || plan.by === 'exception' || plan.by === 'status') return []
    if (plan.by === 'week' && (schedule.bankHolidays !== 'usual' || !plan.isKnown)) return []
    return [{ from: on, until: on, days: dated(on), hours: planInWords(plan), reason: holiday.name }]
  })
}

const isCovered = (plans: DayPlans, { from, until }: DatedHours, day: string): boolean => {
  const first = from > day ? from : day
  return Array.from({ length: Math.min(daysBetween(first, until), 366) + 1 }, (_, days) => dayAfter(first, days)).every(
    (on) => plans(on).by === 'status',
  )
}

/**
 * The days that differ from the weekly hours, today and later, the earliest first: exceptions, and the bank holidays of the next 31
 * days. Without those on which the centre is closed by its status anyway.
 */
export const daysThatDiffer = (schedule: Schedule, day: string): DatedHours[] => {
  const plans = plansOfCentre(schedule)
  const own = exceptionsFrom(schedule.exceptions, day).map(exceptionInWords)
  return [...own.filter((row) => !isCovered(plans, row, day)), ...bankHolidaysSoon(schedule, day)].sort((a, b) =>
    a.from.localeCompare(b.from),
  )
}
