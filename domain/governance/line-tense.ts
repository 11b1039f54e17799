import { covers, latestDay, type PartialDate, type Span } from '../dates/partial-date'
import { asNamedOn } from './names'
import { lifeOf, type Body, type ReportingLine } from './reporting-lines'

/** When something holds, seen from a day. */
export type Tense = 'past' | 'now' | 'coming'

/** The tense of spans that must all hold: coming when one has not begun, past when one is over. */
export const tenseOf = (spans: readonly Span[], day: string): Tense => {
  if (spans.every((span) => covers(span, day))) return 'now'
  return spans.some(({ until }) => until && latestDay(until) < day) ? 'past' : 'coming'
}

/** When a body exists. */
type Lifetime = Pick<Body, 'established' | 'dissolved'>

const first = (dates: (PartialDate | null | undefined)[]): PartialDate | null =>
  dates
    .filter((date) => typeof date === 'string' && date !== '')
    .sort((a, b) => latestDay(a ?? '').localeCompare(latestDay(b ?? '')))[0] ?? null

/** A line as it stands on a day: it ends with either body at the latest. */
export interface LineOnDay {
  tense: Tense
  /** as far as they are known, partial dates */
  from: PartialDate | null
  until: PartialDate | null
}

/** How a reporting line between two bodies stands on a day, 'YYYY-MM-DD'. */
export const lineOn = (
  line: Pick<ReportingLine, 'from' | 'until'>,
  ends: readonly Lifetime[],
  day: string,
): LineOnDay => {
  const tense = tenseOf([line, ...ends.map(lifeOf)], day)
  return {
    tense,
    from: line.from || null,
    until: first([line.until, ...ends.map(({ dissolved }) => dissolved)]),
  }
}

/** Whether a body is over, to come, or there on a day. */
export const bodyTense = (body: Lifetime, day: string): Tense => tenseOf([lifeOf(body)], day)

/** Lines of a body that do not hold on a day, to bodies among those given. */
export const linesNotNow = (
  body: Body,
  bodies: ReadonlyMap<number, Body>,
  day: string,
): { line: ReportingLine; to: Body; on: LineOnDay }[] =>
  body.reportingLines.flatMap((line) => {
    const to = bodies.get(line.to)
    if (!to || to.id === body.id) return []
    const on = lineOn(line, [body, to], day)
    return on.tense === 'now' ? [] : [{ line, to: asNamedOn(to, day), on }]
  })
