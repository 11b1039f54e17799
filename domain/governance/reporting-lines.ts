import { covers, type PartialDate, type Span } from '../dates/partial-date'

export type LineKind = 'reports-to' | 'advises' | 'delegated-from'

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
  name: string
  slug: string
  abbreviation?: string | null
  kind: string
  /** whether it is the collaborative's own board */
  own?: boolean | null
  established?: PartialDate | null
  dissolved?: PartialDate | null
  reportingLines: ReportingLine[]
}

/** The bodies that exist, or may exist, on a day 'YYYY-MM-DD'. */
export const bodiesOn = (bodies: readonly Body[], day: string): Body[] =>
  bodies.filter(({ established, dissolved }) => covers({ from: established, until: dissolved }, day))

/** A body's lines that hold on a day, to bodies among those given. */
export const linesOn = (
  body: Body,
  bodies: ReadonlyMap<number, Body>,
  day: string,
): { line: ReportingLine; to: Body }[] =>
  body.reportingLines.flatMap((line) => {
    const to = bodies.get(line.to)
    return to && to.id !== body.id && covers(line, day) ? [{ line, to }] : []
  })
