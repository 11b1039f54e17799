import { earliestDay, latestDay, type Span } from '../dates/partial-date'

/**
 * The first day after `day` on which a span begins, or has ended the day before, perhaps or for certain; null if there is none.
 * @param dayAfter gives the day after a day
 */
export const nextChange = (spans: readonly Span[], day: string, dayAfter: (day: string) => string): string | null => {
  const days = spans.flatMap(({ from, until }) => [
    ...(from ? [earliestDay(from), latestDay(from)] : []),
    ...(until ? [dayAfter(earliestDay(until)), dayAfter(latestDay(until))] : []),
  ])
  return days.filter((one) => one > day).sort()[0] ?? null
}
