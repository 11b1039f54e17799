import { earliestDay, latestDay, type Span } from '../dates/partial-date'

// The one rule of half-known dates. A clash is certain when there is no way to read the dates without it; then it is refused.
// Otherwise it is possible; then it is accepted, and shown as "about".

/** A day as a number, so that days can be added. */
export type DayNumber = number

/** The days that a span may mean: of its first day, and of its last. One that is over before it begins is none of them. */
export interface Window {
  first: readonly [DayNumber, DayNumber]
  last: readonly [DayNumber, DayNumber]
}

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** The number of a day 'YYYY-MM-DD'. */
export const numberOf = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay

/** The day of a number, 'YYYY-MM-DD'. */
export const dayOf = (number: DayNumber): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10)

/** Before and after all days that may be given (1800 to 2199). */
const [longAgo, farOff] = [numberOf('1000-01-01'), numberOf('3000-01-01')]

/** Whether a day is one that somebody has given, not one that stands for an end that is open. */
export const isGiven = (number: DayNumber): boolean => number > longAgo && number < farOff - 1

/** The days that a span may mean. What has no end goes on; what has no start may have begun on any day before its end. */
export const windowOf = ({ from, until }: Span): Window => ({
  first: from ? [numberOf(earliestDay(from)), numberOf(latestDay(from))] : [longAgo, farOff - 1],
  last: until ? [numberOf(earliestDay(until)), numberOf(latestDay(until))] : [farOff, farOff],
})

/** The latest day on which it can begin. */
export const latestStart = ({ first, last }: Window): DayNumber => Math.min(first[1], last[1])

/**
 * The earliest day on which another can take its place. On the day on which one ends another may begin: that is one
 * handover. What lasts one day has that day for itself.
 */
export const earliestHandover = ({ first, last }: Window): DayNumber => Math.max(last[0], first[0] + 1)

/** The days on which it holds whatever its dates mean, as [first, the day after the last]; null if there are none. */
export const coreOf = (window: Window): readonly [DayNumber, DayNumber] | null => {
  const [start, end] = [latestStart(window), earliestHandover(window)]
  return start < end ? [start, end] : null
}

/** The days on any of which it could begin and end; it has no day for certain. */
export const looseDays = ({ first, last }: Window): readonly [DayNumber, DayNumber] => [
  Math.max(first[0], last[0] - 1),
  Math.min(first[1], last[1]),
]

/** True if two spans have a day in common, whichever days their dates mean. */
export const certainlyOverlap = (one: Window, other: Window): boolean =>
  earliestHandover(one) > latestStart(other) && earliestHandover(other) > latestStart(one)

/**
 * Whether a span certainly reaches out of another, whichever days their dates mean: it begins before it, or is there after it.
 * What has no end ends with what it belongs to.
 */
export const outside = (span: Span, life: Span): 'before' | 'after' | null => {
  const [own, around] = [windowOf(span), windowOf(life)]
  if (life.from && latestStart(own) < around.first[0]) return 'before'
  const ends = span.until ? Math.max(own.last[0], own.first[0]) : own.first[0]
  return life.until && ends > around.last[1] ? 'after' : null
}

/** True if a span holds on no day on which another did not hold for certain or perhaps: an ending makes no new clash. */
export const isWithin = (span: Span, other: Span): boolean => {
  const [inner, outer] = [windowOf(span), windowOf(other)]
  return (
    latestStart(inner) >= latestStart(outer) &&
    inner.first[0] >= outer.first[0] &&
    earliestHandover(inner) <= earliestHandover(outer) &&
    inner.last[1] <= outer.last[1]
  )
}
