import { circleThrough, type DatedLine } from '../circles'
import {
  kindsWithoutCircles,
  lifeOf,
  untilBothEnd,
  type Body,
  type LineKind,
  type ReportingLine,
} from '../reporting-lines'
import { certainlyOverlap, windowOf } from '../windows'
import { bodyLife, edgeOf, outsideInWords, quoted, spanInWords, type InTheWay, type Problem } from './problem'

const kindNames: Record<LineKind, string> = {
  'reports-to': 'reports to',
  advises: 'advises',
  'delegated-from': 'has powers delegated from',
}

interface Named extends DatedLine {
  names: [string, string]
  line: ReportingLine
}

const datedLines = (bodies: readonly Body[], kind: LineKind): Named[] => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return bodies.flatMap((from) =>
    from.reportingLines.flatMap((line): Named[] => {
      const to = byId.get(line.to)
      if (!to || line.kind !== kind) return []
      const window = windowOf(untilBothEnd(line, [from, to]))
      return [{ from: from.id, to: to.id, window, line, names: [from.name, to.name] }]
    }),
  )
}

const circles = (body: Body, others: readonly Body[]): Problem[] =>
  kindsWithoutCircles.flatMap((kind): Problem[] => {
    const circle = circleThrough(datedLines([...others, body], kind), body.id)
    if (!circle) return []
    const path = circle.map(
      ({ line, names: [from, to] }) => `${quoted(from)} ${kindNames[kind]} ${quoted(to)} (${spanInWords(line)})`,
    )
    return [
      {
        path: 'reportingLines',
        label: 'Reporting lines',
        message: `These lines form a circle: ${path.join(', ')}. End or remove one of them.`,
        records: circle
          .filter(({ from }) => from !== body.id)
          .map(({ from, names: [name] }) => ({ collection: 'governance-bodies', id: from, name })),
      },
    ]
  })

const twice = (body: Body, names: ReadonlyMap<number, string>): Problem[] =>
  body.reportingLines.flatMap((line, place): Problem[] => {
    const earlier = body.reportingLines
      .slice(0, place)
      .findIndex(
        (one) => one.to === line.to && one.kind === line.kind && certainlyOverlap(windowOf(one), windowOf(line)),
      )
    const first = body.reportingLines[earlier]
    if (!first) return []
    const what = `${kindNames[line.kind]} ${quoted(names.get(line.to) ?? 'this body')}`
    return [
      {
        path: `reportingLines.${place}.to`,
        label: 'To',
        message: `The same line stands there twice: ${what} ${spanInWords(first)} (line ${earlier + 1}), and ${spanInWords(line)} (line ${place + 1}). Remove one of them, or end the first before the second begins.`,
      },
    ]
  })

const outsideLives = (body: Body, others: ReadonlyMap<number, Body>): Problem[] =>
  body.reportingLines.flatMap((line, place): Problem[] => {
    const to = others.get(line.to)
    return [body, ...(to ? [to] : [])].flatMap((end): Problem[] => {
      const what = `The line to ${quoted(to?.name ?? 'the other body')}`
      const message = outsideInWords(what, line, bodyLife(end.name, lifeOf(end)))
      const edge = edgeOf(line, lifeOf(end), 'from', 'until')
      const records: InTheWay[] =
        end.id === body.id ? [] : [{ collection: 'governance-bodies', id: end.id, name: end.name }]
      return message
        ? [{ path: `reportingLines.${place}.${edge}`, label: edge === 'from' ? 'From' : 'Until', message, records }]
        : []
    })
  })

const toItself = (body: Body): Problem[] =>
  body.reportingLines.flatMap(({ to }, place) =>
    to === body.id
      ? [
          {
            path: `reportingLines.${place}.to`,
            label: 'To',
            message: 'A body does not answer to itself. Choose another.',
          },
        ]
      : [],
  )

/**
 * What is wrong with the lines of a body.
 * @param others the other published bodies
 */
export const lineProblems = (body: Body, others: readonly Body[]): Problem[] => {
  const itself = toItself(body)
  const byId = new Map(others.map((one) => [one.id, one]))
  const names = new Map(others.map(({ id, name }) => [id, name]))
  return [
    ...itself,
    ...twice(body, names),
    ...outsideLives(body, byId),
    ...(itself.length > 0 ? [] : circles(body, others)),
  ]
}
