import { covers, surelyCovers, type Span } from '../dates/partial-date'
import { coreOf, earliestHandover, latestStart, numberOf, windowOf } from './windows'

/** What takes each other's place: a span, and whose it is where that is known. */
export interface Holding extends Span {
  /** the same for two spans of one person */
  holder?: number | string | null
}

/** What gives way on a day: what ends on it is over; what may go on is only perhaps there still. */
interface Handover<One> {
  holding: One[]
  /** those of them that may have given way */
  perhaps: ReadonlySet<One>
}

const isInCore = (span: Span, day: string): boolean => {
  const core = coreOf(windowOf(span))
  return core !== null && core[0] <= numberOf(day) && numberOf(day) < core[1]
}

/** Whether a day is the last on which a span certainly holds, so that another may begin on it. What goes on has no such day. */
export const isLastCertain = (span: Span, day: string): boolean =>
  surelyCovers(span, day) && numberOf(day) >= earliestHandover(windowOf(span))

/** Spans that hold on a day, without those that give way. */
export const withoutGiving = <One extends Span>(
  holding: readonly One[],
  giving: ReadonlySet<One>,
  day: string,
): Handover<One> => ({
  holding: holding.filter((one) => !giving.has(one) || one.until !== day),
  perhaps: new Set([...giving].filter(({ until }) => until !== day)),
})

/**
 * Those of some spans that hold, or may hold, on a day. On the day on which one ends and another takes its place it is the
 * other that holds: that is one handover.
 * @param spans that take each other's place, such as the appointments to one seat
 * @param most how many there can be at once
 */
export const holdingOn = <One extends Holding>(spans: readonly One[], day: string, most = Infinity): Handover<One> => {
  const possible = spans.filter((one) => covers(one, day))
  const certain = possible.filter((one) => isInCore(one, day))
  const beginning = certain.filter((one) => latestStart(windowOf(one)) === numberOf(day))
  const last = possible.filter((one) => isLastCertain(one, day))
  // who follows themselves gives way to themselves
  const follows = ({ holder }: One): boolean =>
    holder !== undefined && holder !== null && beginning.some((one) => one.holder === holder)
  const inOrder = [...last.filter(follows), ...last.filter((one) => !follows(one))]
  const giving = Math.max(beginning.length, certain.length + last.length - most)
  return withoutGiving(possible, new Set(inOrder.slice(0, Math.max(0, giving))), day)
}
