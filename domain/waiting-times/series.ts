import { monthAfter, monthsBetween } from './month'
import { shareUnder, type Share } from './share'
import type { WaitingList } from './waiting-list'

/** Months from the first to the last, both included, in order; none where the last is before the first. */
export const monthsFrom = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, place) => monthAfter(first, place))

/** A month of a series, and the share under 6 weeks at its end; null: not known, or nobody waits. */
export interface MonthShare {
  month: string
  share: Share | null
}

/** The share under 6 weeks, month by month: a month without figures stays in it, as a gap. */
export const sharesOf = (lists: ReadonlyMap<string, WaitingList>, months: readonly string[]): MonthShare[] =>
  months.map((month) => {
    const list = lists.get(month)
    return { month, share: list ? shareUnder(list, 6) : null }
  })
