import { covers, earliestDay, latestDay, type Span } from '../dates/partial-date'

/** Whether a seat is held on a day; 'unknown' if no appointment has ever been recorded. */
export const seatStateOn = (appointments: readonly Span[], day: string): 'held' | 'vacant' | 'unknown' => {
  if (appointments.length === 0) return 'unknown'
  return appointments.some((one) => covers(one, day)) ? 'held' : 'vacant'
}

/**
 * The appointments that hold on a day. On the day on which one ends and the next begins it is the next that holds.
 * @param appointments of one seat
 */
export const holdersOn = <One extends Span>(appointments: readonly One[], day: string): One[] => {
  const holding = appointments.filter((one) => covers(one, day))
  const beginning = holding.filter(({ from }) => from === day).length
  const leaving = holding.filter(({ from, until }) => until === day && from !== day).slice(0, beginning)
  return holding.filter((one) => !leaving.includes(one))
}

/** The first day after `day` on which a span begins, or has ended the day before; null if there is none. */
export const nextChange = (spans: readonly Span[], day: string, dayAfter: (day: string) => string): string | null => {
  const days = spans.flatMap(({ from, until }) => [
    ...(from ? [earliestDay(from)] : []),
    ...(until ? [dayAfter(latestDay(until))] : []),
  ])
  return days.filter((one) => one > day).sort()[0] ?? null
}
