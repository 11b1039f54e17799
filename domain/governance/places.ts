import { earliestDay, latestDay, type PartialDate } from '../dates/partial-date'
import { numberOf, type DayNumber } from './windows'

/** How many of a seat there are from a day on; null: not known. */
export interface NumberFrom {
  from: PartialDate
  howMany: number | null
}

/** How many of a seat there were first, and what that became; null: not known. */
export interface Places {
  howMany: number | null
  changes: readonly NumberFrom[]
}

const inOrder = (changes: readonly NumberFrom[]): NumberFrom[] =>
  [...changes].sort((a, b) => latestDay(a.from).localeCompare(latestDay(b.from)) || a.from.localeCompare(b.from))

/** All numbers that there may be on a day, the newest last: one, unless it changed on a day that is not known. */
export const numbersOn = ({ changes, howMany }: Places, day: DayNumber): (number | null)[] => {
  const begun = inOrder(changes).filter(({ from }) => numberOf(earliestDay(from)) <= day)
  const certain = begun.findLastIndex(({ from }) => numberOf(latestDay(from)) <= day)
  const before = certain === -1 ? howMany : (begun[certain]?.howMany ?? null)
  return [before, ...begun.slice(certain + 1).map((one) => one.howMany)]
}

/** How many can hold a seat on a day at most; Infinity where that is not known. */
export const mostOn = (places: Places, day: DayNumber): number =>
  Math.max(...numbersOn(places, day).map((number) => number ?? Infinity))

/** The days on which the answer of `mostOn` may change. */
export const daysOfPlaces = ({ changes }: Places): DayNumber[] =>
  changes.flatMap(({ from }) => [numberOf(earliestDay(from)), numberOf(latestDay(from))])
