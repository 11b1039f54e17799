import type { Weekday } from '@/domain/dates/london-time'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { WeekOfMonth } from '@/domain/opening-hours/week-of-month'

const weekdayCodes: Record<Weekday, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}
const weekCodes: Record<WeekOfMonth, string> = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' }

/** Weekly hours as rules of RFC 5545, times of a day in London; null: not known. */
export const schedulesOf = (hours: readonly HoursRow[]) =>
  hours.length === 0
    ? null
    : hours.map(({ closes, days, opens, week, words }) => ({
        freq: week ? 'MONTHLY' : 'WEEKLY',
        byday: days.map((day) => `${week ? weekCodes[week] : ''}${weekdayCodes[day]}`).join(','),
        opens_at: words ? null : (opens ?? null),
        closes_at: words ? null : (closes ?? null),
        description: words || null,
      }))

/** Days on which other hours hold. */
export const exceptionsOf = (exceptions: readonly HoursException[]) =>
  exceptions.map(({ closed, closes, date, opens, reason, until, words }) => ({
    valid_from: date,
    valid_to: until || date,
    closed,
    opens_at: closed || words ? null : (opens ?? null),
    closes_at: closed || words ? null : (closes ?? null),
    description: [closed ? null : words, reason].filter(Boolean).join('. ') || null,
  }))
