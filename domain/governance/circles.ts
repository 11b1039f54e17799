import { earliestDay, endsBeforeItBegins, latestDay, type Span } from '../dates/partial-date'
import type { Body } from './reporting-lines'

const overlap = (a: Span, b: Span): boolean =>
  (!a.until || !b.from || latestDay(a.until) >= earliestDay(b.from)) &&
  (!b.until || !a.from || latestDay(b.until) >= earliestDay(a.from))

/** The time that two spans have in common, or null. */
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

/** Bodies that report, at one time, in a circle to themselves, or null. */
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
