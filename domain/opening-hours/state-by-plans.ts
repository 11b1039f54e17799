import { dayAfter, daysBetween, londonDay, londonMoment, londonTime, weekdayOf } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { formatDay, formatTime } from '../formatting/dates'
import type { DayPlan, DayPlans } from './day-plan'
import { stretchAt, type Stretch } from './stretches'

/** Whether a centre, or a test there, is open. */
export interface OpenState {
  /** `words`: words in place of times; `unconfirmed`: a bank holiday, or a day like one, of which nobody has told us; `unknown`: no hours are known */
  kind: 'open' | 'closed' | 'words' | 'unconfirmed' | 'unknown' | 'closed-for-now' | 'planned' | 'moved' | 'ended'
  /** in words; '' when unknown */
  label: string
  /** when the words may change; null if nothing known changes them */
  until: Date | null
  /** when it closes, of what is open for less than a week */
  closes: Date | null
  /** when it opens next, of what is not open; null: not known, or not within a year */
  opens: Date | null
}

const hour = 60 * 60 * 1000

/** The first of moments; null: never. */
export const earliest = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null)

/** A day after today in words: 'tomorrow', 'Monday', '4 January 2027'. */
const dayInWords = (day: string, today: string): string => {
  const days = daysBetween(today, day)
  return days === 1 ? 'tomorrow' : days < 7 ? capital(weekdayOf(day)) : formatDay(day)
}

/** When a stretch begins, in words: 'opens tomorrow at 8am'. */
export const opensInWords = ({ day, from, opens }: Stretch, today: string): string => {
  if (day === today) return `opens at ${formatTime(opens)}`
  if (from <= londonMoment(today, '24:00')) return 'opens tonight at midnight'
  return `opens ${dayInWords(day, today)} at ${formatTime(opens)}`
}

const closedUntil = (stretch: Stretch | null, today: string): OpenState => {
  // after midnight 'tomorrow' is another day
  const midnight = londonMoment(today, '24:00')
  const label = stretch ? `Closed, ${opensInWords(stretch, today)}` : 'Closed'
  const opens = stretch?.from ?? null
  return { kind: 'closed', label, until: earliest(midnight, opens), closes: null, opens }
}

const openUntil = ({ to }: Stretch, at: Date, today: string): OpenState => {
  const midnight = londonMoment(today, '24:00')
  const open = { kind: 'open', opens: null, closes: to } as const
  const lastWeek = new Date(to.getTime() - 7 * 24 * hour)
  if (lastWeek > at) return { ...open, label: 'Open 24 hours', until: earliest(midnight, lastWeek), closes: null }
  const [day, time] = [londonDay(to), formatTime(londonTime(to))]
  // within a day the time alone is clear
  const clearFrom = new Date(to.getTime() - 24 * hour)
  if (clearFrom <= at) return { ...open, label: `Open until ${time}`, until: to }
  const label =
    time === 'midnight'
      ? `Open until the end of ${dayInWords(dayAfter(day, -1), today)}`
      : `Open until ${dayInWords(day, today)} at ${time}`
  return { ...open, label, until: earliest(midnight, clearFrom) }
}

/** What is said of a day on which nothing is open, besides when it opens; null: simply closed. */
const insteadOfTimes = ({ by, isKnown, reason, words }: DayPlan): Pick<OpenState, 'kind' | 'label'> | null => {
  if (words.length > 0) return { kind: 'words', label: `${capital(words.join(', '))} today` }
  if (isKnown) return null
  return by === 'bank-holiday'
    ? { kind: 'unconfirmed', label: `${reason ?? 'Bank holiday'}, opening times not known` }
    : { kind: 'unknown', label: '' }
}

/** The start of the next day of which something is known; null if there is none within a year. */
const nextKnown = (plans: DayPlans, today: string): Date | null => {
  for (let days = 1; days <= 366; days++) {
    const day = dayAfter(today, days)
    if (plans(day).isKnown) return londonMoment(day, '00:00')
  }
  return null
}

/** Whether the plans of the days leave something open at a moment, without a word about a status. */
export const byPlans = (plans: DayPlans, at: Date): OpenState => {
  const today = londonDay(at)
  const stretch = stretchAt(plans, at)
  if (stretch && stretch.from <= at) return openUntil(stretch, at, today)
  const closed = closedUntil(stretch, today)
  const instead = insteadOfTimes(plans(today))
  if (instead?.kind === 'unknown') return { ...closed, ...instead, until: nextKnown(plans, today) }
  return { ...closed, ...instead }
}
