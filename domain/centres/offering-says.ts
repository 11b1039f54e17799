import { formatTime } from '../formatting/dates'
import { openDays } from '../opening-hours/hours-in-words'
import type { HoursRow } from '../opening-hours/opening-periods'
import { agesInWords, whereInWords, type Ages, type WhereInside } from './offering-words'
import { referrerKinds, type ReferrerKind, type Referrers } from './referrers'

/** How people come, as it is stored. */
export type Access = 'appointment' | 'walk-in' | 'both'

/** How people come, in words. */
export const accessInWords: Readonly<Record<Access, string>> = {
  appointment: 'By appointment',
  'walk-in': 'Walk in',
  both: 'Walk in or by appointment',
}

/** Own hours of a test, one line a group of days: 'Monday to Friday, 8:30am to 12:30pm'. */
export const hoursLines = (hours: readonly HoursRow[]): string[] =>
  openDays(hours).map((row) => `${row.days}, ${/^\d/.test(row.hours) ? row.hours : row.hours.toLowerCase()}`)

const weekend: ReadonlySet<string> = new Set(['saturday', 'sunday'])

/** Hours of Saturdays and Sundays alone, in words: 'Second Saturday of the month, 9am to midday'; null: there are none. */
export const weekendInWords = (hours: readonly HoursRow[]): string | null => {
  const rows = hours.map((row) => ({ ...row, days: row.days.filter((day) => weekend.has(day)) }))
  return hoursLines(rows.filter(({ days }) => days.length > 0)).join('; ') || null
}

/** What is known of a test at a centre, as far as words are made of it. */
export interface SaidOffering {
  access: Access | null
  referrers: Referrers
  referral: string | null
  lastArrival: string | null
  hours: readonly HoursRow[]
  where: WhereInside
  ages: Ages
  results: { how: string | null; when: string | null }
}

const refer: Record<ReferrerKind, { yes: string; no: string }> = {
  gp: { yes: 'a GP practice can refer', no: 'a GP practice cannot refer' },
  hospital: { yes: 'a hospital can refer', no: 'a hospital cannot refer' },
  self: { yes: 'people can refer themselves', no: 'people cannot refer themselves' },
}

/** What is known of a test in short phrases, for whoever is to say whether it is right. */
export const phrasesOf = (offering: SaidOffering): string[] => {
  const { access, ages, hours, lastArrival, referral, referrers, results, where } = offering
  return [
    ...hoursLines(hours),
    lastArrival ? `arrive before ${formatTime(lastArrival)}` : null,
    access ? accessInWords[access].toLowerCase() : null,
    ...referrerKinds.map((kind) => (referrers[kind] ? refer[kind][referrers[kind]] : null)),
    referral,
    whereInWords(where),
    agesInWords(ages),
    results.how,
    results.when,
  ].filter((phrase) => phrase !== null)
}
