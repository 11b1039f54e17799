import { latestDay, surelyCovers, type Span } from '../dates/partial-date'

/** Earlier than any valid date: stands for an unknown start. */
const always = '0000-01-01'

/** How many hold on a day: where one ends and another begins on it, they follow each other. */
const countOn = (spans: readonly Span[], day: string): number => {
  const holding = spans.filter((span) => surelyCovers(span, day))
  const beginning = holding.filter(({ from }) => from === day).length
  const ending = holding.filter(({ from, until }) => until === day && from !== day).length
  return holding.length - Math.min(beginning, ending)
}

/**
 * The first day that more than `most` of the spans cover, and how many cover it; null if there is none.
 * A partial date counts only for days that its span covers whichever day it means.
 */
export const tooManyAtOnce = (spans: readonly Span[], most: number): { day: string; count: number } | null => {
  // the count only ever rises on a day when a span begins
  const days = spans.map(({ from }) => (from ? latestDay(from) : always)).sort()
  for (const day of days) {
    const count = countOn(spans, day)
    if (count > most) return { day, count }
  }
  return null
}

/** The first of the others that certainly overlaps with a span, if any. */
export const overlapping = <Other extends Span>(span: Span, others: readonly Other[]): Other | undefined =>
  others.find((other) => tooManyAtOnce([span, other], 1) !== null)
