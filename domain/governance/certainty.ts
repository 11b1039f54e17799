import { covers, surelyCovers, type Span } from '../dates/partial-date'

/**
 * How certainly something holds on a day: 'certain' whichever days its dates mean; 'about' only for some of them, which pages say;
 * 'start-unknown' if nobody knows when it began, so that it may have begun later.
 */
export type Certainty = 'certain' | 'about' | 'start-unknown'

/**
 * How certainly something holds on a day, 'YYYY-MM-DD'; null if it does not. The answer for a day never changes because time passes.
 * @param own its own span
 * @param around spans of what it belongs to, which must hold too
 */
export const certaintyOn = (own: Span, around: readonly Span[], day: string): Certainty | null => {
  const spans = [own, ...around]
  if (!spans.every((span) => covers(span, day))) return null
  if (!spans.every((span) => surelyCovers(span, day))) return 'about'
  return own.from ? 'certain' : 'start-unknown'
}
