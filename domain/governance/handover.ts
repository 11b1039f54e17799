import { covers, type Span } from '../dates/partial-date'

const isLastDay = ({ from, until }: Span, day: string): boolean => until === day && from !== day

/**
 * Those of some spans that hold, or may hold, on a day. On the day on which one ends and another takes its place it is the
 * other that holds: that is one handover.
 * @param spans that take each other's place, such as the appointments to one seat
 */
export const holdingOn = <One extends Span>(spans: readonly One[], day: string): One[] => {
  const holding = spans.filter((one) => covers(one, day))
  const beginning = holding.filter(({ from }) => from === day).length
  const leaving = holding.filter((one) => isLastDay(one, day)).slice(0, beginning)
  return holding.filter((one) => !leaving.includes(one))
}
