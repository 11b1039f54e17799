import { latestDay, surelyCovers, type Span } from '../dates/partial-date'

/** Before every date that can be given: a span without a start has begun by then. */
const always = '0000-01-01'

/**
 * The first day on which more of the spans hold than may, and how many do; null when there is none.
 * Dates that are known to the month or year only count on the days on which they hold whatever day they mean.
 */
export const tooManyAtOnce = (spans: readonly Span[], most: number): { day: string; count: number } | null => {
  // how many hold can only grow where one begins
  const days = spans.map(({ from }) => (from ? latestDay(from) : always)).sort()
  for (const day of days) {
    const count = spans.filter((span) => surelyCovers(span, day)).length
    if (count > most) return { day, count }
  }
  return null
}

/** The first of the others that surely holds at the same time as a span; undefined when there is none. */
export const overlapping = <Other extends Span>(span: Span, others: readonly Other[]): Other | undefined =>
  others.find((other) => tooManyAtOnce([span, other], 1) !== null)
