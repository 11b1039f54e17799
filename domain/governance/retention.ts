import { dayAfter } from '../dates/london-time'
import { isPartialDate, latestDay, type PartialDate } from '../dates/partial-date'

/** How many days ahead the secretariat sees whose name will go. */
export const daysShown = 90

/** How long names of past members are kept. */
export interface RetentionRule {
  /** years after the end of the last appointment */
  years: number
  /** days between the mail that tells of a removal and the removal */
  daysBefore: number
}

/** The same day some years later; 28 February for a 29 that there is not. */
const yearsAfter = (day: string, years: number): string => {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const isThere: boolean = isPartialDate(later)
  return isThere ? later : `${later.slice(0, 8)}28`
}

/**
 * The day on which a name goes by the rule: so many years after the day on which the last appointment has ended, at the latest.
 * @param ends of all appointments of a person, drafts too; null where it is not known
 * @returns null for whoever holds a seat, whose end is not known, or who never held one
 */
export const removalDay = (ends: readonly (PartialDate | null)[], years: number, today: string): string | null => {
  const days = ends.flatMap((end) => (end !== null && isPartialDate(end) ? latestDay(end) : []))
  const last = [...days].sort().at(-1)
  if (last === undefined || days.length < ends.length || last >= today) return null
  return dayAfter(yearsAfter(last, years))
}

/**
 * The first day on which a name may be removed: its own, but never sooner than the secretariat was told before.
 * @param told the day on which a mail told of it; null if none has
 */
export const removedFrom = (day: string, told: string | null, daysBefore: number, today: string): string => {
  const earliest = dayAfter(told ?? today, daysBefore)
  return day > earliest ? day : earliest
}
