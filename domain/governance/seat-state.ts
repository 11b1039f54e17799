import { covers, earliestDay, latestDay, type Span } from '../dates/partial-date'

/** Whether a seat is held on a day; 'unknown' if no appointment has ever been recorded. */
export const seatStateOn = (appointments: readonly Span[], day: string): 'held' | 'vacant' | 'unknown' => {
  if (appointments.length === 0) return 'unknown'
  return appointments.some((one) => covers(one, day)) ? 'held' : 'vacant'
}

/** The first day after `day` on which a span begins, or has ended the day before; null if there is none. */
export const nextChange = (spans: readonly Span[], day: string, dayAfter: (day: string) => string): string | null => {
  const days = spans.flatMap(({ from, until }) => [
    ...(from ? [earliestDay(from)] : []),
    ...(until ? [dayAfter(latestDay(until))] : []),
  ])
  return days.filter((one) => one > day).sort()[0] ?? null
}
