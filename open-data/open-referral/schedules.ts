import type { Weekday } from '@/domain/dates/london-time'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { WeekOfMonth } from '@/domain/opening-hours/week-of-month'
import { fieldsOf, record } from '../definition/fields'
import { day, flag, oneOf, orNull, text, time } from '../definition/shapes'

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

const ofHours = fieldsOf<HoursRow>()

/** Weekly hours as rules of RFC 5545, times of a day in London. */
export const schedule = record<HoursRow>([
  ofHours('freq', oneOf(['WEEKLY', 'MONTHLY']), 'How often it comes', ({ week }) => (week ? 'MONTHLY' : 'WEEKLY')),
  ofHours('byday', text, 'The days: 2SA is the second Saturday of a month', ({ days, week }) =>
    days.map((one) => `${week ? weekCodes[week] : ''}${weekdayCodes[one]}`).join(','),
  ),
  ofHours('opens_at', orNull(time), 'When it opens', ({ opens, words }) => (words ? null : (opens ?? null))),
  ofHours('closes_at', orNull(time), 'When it closes; 24:00 ends a day', ({ closes, words }) =>
    words ? null : (closes ?? null),
  ),
  ofHours('description', orNull(text), 'Words in place of times', ({ words }) => words || null),
])

/** Nobody knows it where there are none. */
export const hoursOrNull = (hours: readonly HoursRow[]): readonly HoursRow[] | null =>
  hours.length === 0 ? null : hours

const ofException = fieldsOf<HoursException>()

/** Days on which other hours hold. */
export const scheduleException = record<HoursException>([
  ofException('valid_from', day, 'The first day', ({ date }) => date),
  ofException('valid_to', day, 'The last day', ({ date, until }) => until || date),
  ofException('closed', flag, 'Whether it is closed', ({ closed }) => closed),
  ofException('opens_at', orNull(time), 'When it opens', ({ closed, opens, words }) =>
    closed || words ? null : (opens ?? null),
  ),
  ofException('closes_at', orNull(time), 'When it closes', ({ closed, closes, words }) =>
    closed || words ? null : (closes ?? null),
  ),
  ofException(
    'description',
    orNull(text),
    'Words in place of times, and why',
    ({ closed, reason, words }) => [closed ? null : words, reason].filter(Boolean).join('. ') || null,
  ),
])
