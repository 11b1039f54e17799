import { latestDay, type PartialDate, type Span } from '../dates/partial-date'
import type { EarlierName } from './names'

export type LineKind = 'reports-to' | 'advises' | 'delegated-from'

/** Kinds of line in which a circle would mean that nobody answers for a body. Two groups may advise each other. */
export const kindsWithoutCircles: readonly LineKind[] = ['reports-to', 'delegated-from']

/** A line from a body to one that it answers to, with partial dates. */
export interface ReportingLine extends Span {
  /** the other body's id */
  to: number
  kind: LineKind
  note?: string | null
}

/** A board, committee, group or outside body. */
export interface Body {
  id: number
  /** its present name, or the last that it had */
  name: string
  slug: string
  abbreviation?: string | null
  kind: string
  /** whether it is the collaborative's own board */
  own?: boolean | null
  established?: PartialDate | null
  dissolved?: PartialDate | null
  /** what it was called before */
  earlierNames?: readonly EarlierName[]
  /** the ids of those that took its place when it was dissolved */
  succeededBy?: readonly number[]
  reportingLines: ReportingLine[]
}

/** When a body exists. */
export const lifeOf = ({ dissolved, established }: Pick<Body, 'established' | 'dissolved'>): Span => ({
  from: established,
  until: dissolved,
})

/** A line with its end: what has none of its own ends with the first of its bodies that does. */
export const untilBothEnd = <Line extends Span>(
  line: Line,
  bodies: readonly Pick<Body, 'dissolved'>[],
): Line & { until?: PartialDate | null } => {
  const [first] = bodies
    .flatMap(({ dissolved }) => dissolved || [])
    .sort((a, b) => latestDay(a).localeCompare(latestDay(b)))
  return line.until || first === undefined ? line : { ...line, until: first }
}
