import type { Span } from '../dates/partial-date'
import { daysOfPlaces, mostOn, type Places } from './places'
import { certainlyOverlap, coreOf, looseDays, windowOf, type DayNumber, type Window } from './windows'

/** More spans at once than there are places, whichever days their dates mean. */
export interface Overfull {
  day: DayNumber
  /** which of the spans, by their place in the list */
  holding: number[]
  /** how many there can be on that day */
  most: number
}

interface Certain {
  place: number
  core: readonly [DayNumber, DayNumber]
}

interface Loose {
  place: number
  days: readonly [DayNumber, DayNumber]
}

const holdingOn = (certain: readonly Certain[], day: DayNumber): Certain[] =>
  certain.filter(({ core }) => core[0] <= day && day < core[1])

/** Spans without a certain day take one that is left, the one with the least time first; those that find none are returned. */
const withoutADay = (
  loose: readonly Loose[],
  left: (day: DayNumber) => number,
  changes: readonly DayNumber[],
): Loose[] => {
  const lost: Loose[] = []
  let waiting = [...loose].sort((a, b) => a.days[1] - b.days[1])
  let day = -Infinity
  while (waiting.length > 0) {
    day = Math.max(day, Math.min(...waiting.map(({ days }) => days[0])))
    const now = day
    const free = Math.max(0, left(now))
    const placed = new Set(waiting.filter(({ days }) => days[0] <= now && now <= days[1]).slice(0, free))
    const late = waiting.filter((one) => !placed.has(one) && one.days[1] <= now)
    lost.push(...late)
    waiting = waiting.filter((one) => !placed.has(one) && !late.includes(one))
    // days without a change in between are all alike
    const next = Math.min(
      ...changes.filter((one) => one > now),
      ...waiting.map(({ days }) => days[0]).filter((one) => one > now),
      ...waiting.map(({ days }) => days[1]),
    )
    day = free > 0 ? now + 1 : Math.max(now + 1, next)
  }
  return lost
}

/**
 * Where more spans hold at once than there are places, whichever days their dates mean; earliest first.
 * @param windows what may hold a place; see `windowOf`
 */
export const overfullIn = (windows: readonly Window[], places: Places): Overfull[] => {
  const cores = windows.map(coreOf)
  const certain = cores.flatMap((core, place) => (core ? [{ core, place }] : []))
  const loose = windows.flatMap((window, place) => (cores[place] ? [] : [{ days: looseDays(window), place }]))
  const changes = [...new Set([...certain.flatMap(({ core }) => [...core]), ...daysOfPlaces(places)])].sort(
    (a, b) => a - b,
  )
  const surely = changes.flatMap((day): Overfull[] => {
    const [holding, most] = [holdingOn(certain, day), mostOn(places, day)]
    return holding.length > most ? [{ day, holding: holding.map(({ place }) => place), most }] : []
  })
  const left = (day: DayNumber): number => mostOn(places, day) - holdingOn(certain, day).length
  const squeezed = withoutADay(loose, left, changes).map(({ days, place }): Overfull => {
    const around = certain.filter(({ core }) => core[0] <= days[1] && days[0] < core[1])
    const others = loose.filter((one) => one.place !== place && one.days[0] <= days[1] && days[0] <= one.days[1])
    return {
      day: days[1],
      holding: [...around, ...others, { place }].map((one) => one.place),
      most: mostOn(places, days[1]),
    }
  })
  return [...surely, ...squeezed].sort((a, b) => a.day - b.day)
}

/** The first of the others that certainly overlaps with a span, if any. */
export const overlapping = <Other extends Span>(span: Span, others: readonly Other[]): Other | undefined =>
  others.find((other) => certainlyOverlap(windowOf(span), windowOf(other)))
