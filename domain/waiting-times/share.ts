import { waitStandards } from './standards'
import type { WaitingList } from './waiting-list'

/** People of a sum: so many of so many. Shares of a sum are made of these, never of other shares. */
export interface Share {
  part: number
  /** 1 or more */
  whole: number
}

/** The people who have waited less than 6, or 13, weeks, of all who wait; null where nobody waits. */
export const shareUnder = ({ bands, waiting }: Pick<WaitingList, 'bands' | 'waiting'>, weeks: 6 | 13): Share | null =>
  waiting === 0 ? null : { part: bands.slice(0, weeks).reduce((sum, people) => sum + people, 0), whole: waiting }

/** A share in percent, not rounded. */
export const percentOf = ({ part, whole }: Share): number => (part / whole) * 100

/** True if a share is at least so many percent, to the person. */
export const reaches = ({ part, whole }: Share, percent: number): boolean => part * 100 >= percent * whole

/** Lines that a rounded share must not cross: what is below one is never shown as having reached it. */
const lines = [100, waitStandards.national.percent, waitStandards.target.percent]

/** A share in tenths of a percent, as it is shown. */
const tenthsOf = (share: Share): number => {
  const { part, whole } = share
  const rounded = Math.floor((part * 2000 + whole) / (2 * whole))
  // some are never shown as none
  if (part > 0 && rounded === 0) return 1
  const missed = lines.find((line) => rounded >= line * 10 && !reaches(share, line))
  return missed === undefined ? rounded : missed * 10 - 1
}

/**
 * A share as it is shown everywhere: in percent, rounded to one decimal, '78.4%'. A half rounds up; but what is below 95%, 99% or
 * 100% is never shown as that, and more than nobody never as 0%: 94.97% is '94.9%'.
 */
export const inPercent = (share: Share): string => `${(tenthsOf(share) / 10).toFixed(1)}%`

/** The same number without its sign, for tables that are read by programs: 78.4. */
export const roundedPercent = (share: Share): number => tenthsOf(share) / 10
