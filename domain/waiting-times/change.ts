import { percentOf, shareUnder, type Share } from './share'
import { pairKey, providersIn, sumOf, type ProviderTest, type WaitingList } from './waiting-list'

/** How a waiting list differs from that of an earlier month. */
export interface Change {
  /** the earlier month, YYYY-MM */
  since: string
  /** people more, or fewer (below zero) */
  people: number
  /** of the share under 6 weeks, in percentage points, not rounded; null where nobody waits in one of the two */
  points: number | null
  /** what only one of the two months has a figure for: it is counted in neither */
  leftOut: readonly ProviderTest[]
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((member) => other.has(member))

/** Percentage points from one share to another, not rounded. */
const pointsBetween = (from: Share | null, to: Share | null): number | null =>
  from === null || to === null ? null : percentOf(to) - percentOf(from)

/** What both months have figures for, as it was in each, and what only one of them has. */
const comparable = (now: WaitingList, then: WaitingList) => {
  const [inNow, inThen] = [now, then].map(({ figures }) => new Set(figures.map(pairKey))) as [Set<string>, Set<string>] // of two
  return {
    now: sumOf(
      now.month,
      now.figures.filter((figure) => inThen.has(pairKey(figure))),
    ),
    then: sumOf(
      then.month,
      then.figures.filter((figure) => inNow.has(pairKey(figure))),
    ),
    leftOut: [
      ...now.figures.filter((figure) => !inThen.has(pairKey(figure))),
      ...then.figures.filter((figure) => !inNow.has(pairKey(figure))),
    ].map(({ provider, test }) => ({ provider, test })),
  }
}

/**
 * The change from one month to another, of what both have figures for: a test that a trust reports in one month only is counted in
 * neither, as missing is not zero. Null where a month has no figures, or other trusts report in it.
 */
export const changeSince = (now: WaitingList | undefined, then: WaitingList | undefined): Change | null => {
  if (now === undefined || then === undefined || !isSame(providersIn(now), providersIn(then))) return null
  const both = comparable(now, then)
  if (both.now.figures.length === 0) return null
  return {
    since: then.month,
    people: both.now.waiting - both.then.waiting,
    points: pointsBetween(shareUnder(both.then, 6), shareUnder(both.now, 6)),
    leftOut: both.leftOut,
  }
}
