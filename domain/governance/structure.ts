import { covers, earliestDay, endsBeforeItBegins, latestDay, type PartialDate, type Span } from '../dates/partial-date'

export type LineKind = 'reports-to' | 'advises' | 'delegated-from'

/** To which body a body answers; from and until as far as they are known. */
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
  established?: PartialDate | null
  dissolved?: PartialDate | null
  reportingLines: ReportingLine[]
}

/** A body with those that report to it. */
export interface TreeNode {
  body: Body
  children: TreeNode[]
  /** bodies to which it also reports, besides the one under which it stands */
  alsoReportsTo: Body[]
  /** bodies that it advises, or from which its powers come */
  otherLines: { kind: Exclude<LineKind, 'reports-to'>; to: Body }[]
}

const byName = (a: Body, b: Body): number => a.name.localeCompare(b.name, 'en-GB')

/** The bodies that there are, or may be, on a day 'YYYY-MM-DD'. */
export const bodiesOn = (bodies: readonly Body[], day: string): Body[] =>
  bodies.filter(({ established, dissolved }) => covers({ from: established, until: dissolved }, day))

/** The lines of a body that hold on a day, to bodies among those given. */
export const linesOn = (
  body: Body,
  bodies: ReadonlyMap<number, Body>,
  day: string,
): { line: ReportingLine; to: Body }[] =>
  body.reportingLines.flatMap((line) => {
    const to = bodies.get(line.to)
    return to && to.id !== body.id && covers(line, day) ? [{ line, to }] : []
  })

export interface Structure {
  roots: TreeNode[]
  /** bodies of which no line is known, while others have some: where they stand nobody has said yet */
  apart: TreeNode[]
}

/** The ids of bodies that a line of any kind leads from or to. */
const inLines = (bodies: ReadonlyMap<number, Body>, day: string): Set<number> =>
  new Set([...bodies.values()].flatMap((body) => linesOn(body, bodies, day).flatMap(({ to }) => [body.id, to.id])))

/**
 * Who stands under whom on a day ('YYYY-MM-DD'): each body once, under the first to which it reports.
 * Bodies that report to nobody are the roots, the one with most below it first. Where lines form a circle, one of them is left out.
 */
export const structureOn = (bodies: readonly Body[], day: string): Structure => {
  const there = bodiesOn(bodies, day).sort(byName)
  const byId = new Map(there.map((body) => [body.id, body]))
  const above = new Map(
    there.map((body) => [
      body.id,
      linesOn(body, byId, day)
        .filter(({ line }) => line.kind === 'reports-to')
        .map(({ to }) => to),
    ]),
  )
  const parent = new Map<number, number>()
  const reaches = (from: number | undefined, goal: number): boolean =>
    from !== undefined && (from === goal || reaches(parent.get(from), goal))
  for (const { id } of there) {
    const to = above.get(id)?.find((body) => !reaches(body.id, id))
    if (to) parent.set(id, to.id)
  }
  const node = (body: Body): TreeNode => ({
    body,
    children: there.filter(({ id }) => parent.get(id) === body.id).map(node),
    alsoReportsTo: [...new Set(above.get(body.id))].filter(({ id }) => id !== parent.get(body.id)),
    otherLines: linesOn(body, byId, day).flatMap(({ line: { kind }, to }) =>
      kind === 'reports-to' ? [] : [{ kind, to }],
    ),
  })
  const size = ({ children }: TreeNode): number => children.reduce((sum, child) => sum + size(child), 1)
  const tops = there.filter(({ id }) => !parent.has(id)).map(node)
  const linked = inLines(byId, day)
  const stands = ({ body }: TreeNode): boolean => linked.size === 0 || linked.has(body.id)
  return { roots: tops.filter(stands).sort((a, b) => size(b) - size(a)), apart: tops.filter((top) => !stands(top)) }
}

const overlap = (a: Span, b: Span): boolean =>
  (!a.until || !b.from || latestDay(a.until) >= earliestDay(b.from)) &&
  (!b.until || !a.from || latestDay(b.until) >= earliestDay(a.from))

/** The time in which both spans hold; null when there is none. */
const common = (a: Span, b: Span): Span | null => {
  if (!overlap(a, b)) return null
  const [from] = [a.from, b.from]
    .filter(Boolean)
    .sort((x, y) => earliestDay(y ?? '').localeCompare(earliestDay(x ?? '')))
  const [until] = [a.until, b.until]
    .filter(Boolean)
    .sort((x, y) => latestDay(x ?? '').localeCompare(latestDay(y ?? '')))
  return endsBeforeItBegins({ from, until }) ? null : { from, until }
}

/** Bodies that, at one time, report in a circle to themselves; null when there are none. */
export const cycleIn = (bodies: readonly Body[]): Body[] | null => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const follow = (path: Body[], span: Span): Body[] | null => {
    const [start, last] = [path[0], path.at(-1)]
    for (const line of last?.reportingLines ?? []) {
      const [to, time] = [byId.get(line.to), common(span, line)]
      if (line.kind !== 'reports-to' || !to || !time) continue
      if (to === start) return path
      const found = path.includes(to) ? null : follow([...path, to], time)
      if (found) return found
    }
    return null
  }
  for (const body of bodies) {
    const cycle = follow([body], {})
    if (cycle) return cycle
  }
  return null
}

/** Whether a seat is held on a day: 'unknown' while nobody has ever been recorded for it. */
export const seatStateOn = (appointments: readonly Span[], day: string): 'held' | 'vacant' | 'unknown' => {
  if (appointments.length === 0) return 'unknown'
  return appointments.some((one) => covers(one, day)) ? 'held' : 'vacant'
}

/** The first day after `day` on which what holds on it may change: something begins, or has ended the day before. */
export const nextChange = (spans: readonly Span[], day: string, dayAfter: (day: string) => string): string | null => {
  const days = spans.flatMap(({ from, until }) => [
    ...(from ? [earliestDay(from)] : []),
    ...(until ? [dayAfter(latestDay(until))] : []),
  ])
  return days.filter((one) => one > day).sort()[0] ?? null
}
