import { certaintyOn, type Certainty } from './certainty'
import { holdingOn, isLastCertain } from './handover'
import { asNamedOn } from './names'
import { kindsWithoutCircles, lifeOf, untilBothEnd, type Body, type ReportingLine } from './reporting-lines'

/** A body that is there on a day. */
export interface StandingBody {
  /** with its name of that day */
  body: Body
  certainty: Certainty
}

/** A line that holds on a day, between two bodies that are there. */
export interface StandingLine {
  /** names the line among all days: the body's id and the line's place in its list */
  key: string
  from: Body
  to: Body
  line: ReportingLine
  certainty: Certainty
}

/** Bodies that are there on a day, and the lines between them. */
export interface Standing {
  bodies: StandingBody[]
  lines: StandingLine[]
}

/** On the day on which a body ends and one that succeeds it begins, it is that one which is there. */
const isSucceededOn = (body: Body, all: ReadonlyMap<number, Body>, day: string): boolean =>
  body.dissolved === day && (body.succeededBy ?? []).some((id) => all.get(id)?.established === day)

const bodiesStanding = (bodies: readonly Body[], day: string): StandingBody[] => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return bodies.flatMap((body) => {
    const certainty = isSucceededOn(body, byId, day) ? null : certaintyOn(lifeOf(body), [], day)
    return certainty ? [{ body: asNamedOn(body, day), certainty }] : []
  })
}

const reaches = (lines: readonly StandingLine[], from: number, goal: number): boolean => {
  const below = new Map<number, number[]>()
  for (const { from: one, to } of lines) below.set(one.id, [...(below.get(one.id) ?? []), to.id])
  const [seen, next] = [new Set([from]), [from]]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === goal) return true
    const further = (below.get(at) ?? []).filter((to) => !seen.has(to))
    for (const to of further) seen.add(to)
    next.push(...further)
  }
  return false
}

/** A line that ends on a day gives way to one that begins on it, where both would form a circle. */
const withoutHandedOver = (lines: readonly StandingLine[], day: string): StandingLine[] => {
  let left = [...lines]
  for (const line of lines) {
    const span = untilBothEnd(line.line, [line.from, line.to])
    if (line.certainty === 'about' || !isLastCertain(span, day)) continue
    const others = left.filter((one) => one !== line && one.line.kind === line.line.kind && one.certainty !== 'about')
    if (!reaches(others, line.to.id, line.from.id)) continue
    const after: StandingLine[] = span.until === day ? [] : [{ ...line, certainty: 'about' }]
    left = left.flatMap((one) => (one === line ? after : [one]))
  }
  return left
}

/** The lines of a body to others that are there. */
const linesFrom = (from: Body, there: ReadonlyMap<number, Body>, day: string): StandingLine[] => {
  const own = from.reportingLines.map((line, place) => ({ ...line, place }))
  const kinds = [...new Set(own.map(({ kind }) => kind))]
  const lines = kinds.flatMap((kind) => {
    const { holding, perhaps } = holdingOn(
      own.filter((line) => line.kind === kind),
      day,
    )
    return holding.map((line) => ({ line, isOver: perhaps.has(line) }))
  })
  return lines
    .sort((a, b) => a.line.place - b.line.place)
    .flatMap(({ isOver, line: { place, ...line } }): StandingLine[] => {
      const to = there.get(line.to)
      const certainty = to && to !== from ? certaintyOn(line, [lifeOf(from), lifeOf(to)], day) : null
      if (!to || !certainty) return []
      return [{ key: `${from.id}/${place}`, from, to, line, certainty: isOver ? 'about' : certainty }]
    })
}

/** The bodies that are there, or may be, on a day ('YYYY-MM-DD'), with their names of that day, and the lines between them. */
export const standingOn = (all: readonly Body[], day: string): Standing => {
  const bodies = bodiesStanding(all, day)
  const there = new Map(bodies.map(({ body }) => [body.id, body]))
  const lines = [...there.values()].flatMap((from) => linesFrom(from, there, day))
  const isBound = ({ line }: StandingLine): boolean => kindsWithoutCircles.includes(line.kind)
  const bound = new Map(withoutHandedOver(lines.filter(isBound), day).map((line) => [line.key, line]))
  return { bodies, lines: lines.flatMap((line) => (isBound(line) ? (bound.get(line.key) ?? []) : [line])) }
}
