import type { PartialDate, Span } from '../dates/partial-date'
import { outside } from './windows'

/**
 * What becomes of something when what it hangs on ends: 'in-the-way' if its own dates certainly reach beyond that day, so that they
 * must be changed first; 'ends' with it where it has no end; 'over' by its own end.
 */
export type Fate = 'in-the-way' | 'ends' | 'over'

/** What becomes of something that hangs on a body or seat that ends. */
export const fateOf = (span: Span, end: PartialDate): Fate => {
  if (outside(span, { until: end }) === 'after') return 'in-the-way'
  return span.until ? 'over' : 'ends'
}
