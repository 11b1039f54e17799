import fc from 'fast-check'
import type { Window } from '@/domain/governance/windows'

// The slow and obvious way to say what is certain: every way to read the dates, one after the other.

/** One way to read a span: its first day, and the day after the last on which it has its place for itself. */
export interface Reading {
  first: number
  next: number
}

const daysOf = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place)

/** Every way to read a span. On its last day another may begin, unless it lasts one day. */
export const readingsOf = ({ first, last }: Window): Reading[] =>
  daysOf(first).flatMap((begin) =>
    daysOf(last)
      .filter((end) => begin <= end)
      .map((end) => ({ first: begin, next: Math.max(begin + 1, end) })),
  )

/** Every way to read several spans. */
export const worldsOf = (windows: readonly Window[]): Reading[][] =>
  windows.reduce<Reading[][]>(
    (worlds, window) => worlds.flatMap((world) => readingsOf(window).map((reading) => [...world, reading])),
    [[]],
  )

export const holdsOn = ({ first, next }: Reading, day: number): boolean => first <= day && day < next

const stretch = (days: number, widest: number) =>
  fc
    .tuple(fc.nat({ max: days }), fc.nat({ max: widest }))
    .map(([from, length]) => [from, Math.min(days, from + length)] as const)

/** A span on a few days that can be read in some way. */
export const anyWindow = (days: number, widest: number): fc.Arbitrary<Window> =>
  fc
    .record({ first: stretch(days, widest), last: stretch(days, widest) })
    .filter(({ first, last }) => first[0] <= last[1])
