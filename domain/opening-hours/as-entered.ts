import type { HoursException, HoursRow } from './opening-periods'
import { daysOf, type TickedDays } from './ticked-days'
import type { WeekOfMonth } from './week-of-month'

/** A row of weekly hours as a form sends it and as it is stored: any part may be missing. */
export interface EnteredHours {
  days?: TickedDays | null
  week?: WeekOfMonth | null
  opens?: string | null
  closes?: string | null
  words?: string | null
}

/** A row of days that differ, likewise. */
export type EnteredException = Partial<Omit<HoursException, 'closed'>> & { closed?: boolean | null }

const wordsOf = (words: string | null | undefined): string | null => words?.trim() || null

/** Rows as a form or the store hands them over: a form says 0 for none. */
export type Rows<Row> = readonly Row[] | 0 | null | undefined

/** Weekly hours as the rules take them. */
export const hoursEntered = (rows: Rows<EnteredHours>): HoursRow[] =>
  (rows || []).map(({ closes, days, opens, week, words }) => ({
    days: daysOf(days),
    week: week ?? null,
    opens,
    closes,
    words: wordsOf(words),
  }))

/** Days that differ as the rules take them. Times that a form hides behind "Closed all day" say nothing. */
export const exceptionsEntered = (rows: Rows<EnteredException>): HoursException[] =>
  (rows || []).map(({ closed, closes, date, opens, reason, until, words }) => ({
    date: date ?? '',
    until,
    closed: closed ?? false,
    opens,
    closes,
    words: wordsOf(words),
    reason,
  }))
