import { byName } from '../text/by-name'
import type { Certainty } from './certainty'
import { grouped } from './grouped'
import { linesNotNow } from './line-tense'
import type { Body, LineKind } from './reporting-lines'
import { standingOn, type StandingLine } from './standing'

/** A body with those that report to it. */
export interface TreeNode {
  body: Body
  /** how certainly it is there */
  certainty: Certainty
  children: TreeNode[]
  /** bodies that it reports to besides its parent in the tree */
  alsoReportsTo: Body[]
  /** bodies that it advises, or that have delegated powers to it */
  otherLines: { kind: Exclude<LineKind, 'reports-to'>; to: Body }[]
}

/** The bodies of a day as trees. */
export interface Structure {
  roots: TreeNode[]
  /** bodies without any line while others have some */
  apart: TreeNode[]
  /** all lines of the day */
  lines: StandingLine[]
}

/** Those apart of which no line has been published, and those whose lines are over or to come. */
export const apartBy = (
  { apart }: Pick<Structure, 'apart'>,
  bodies: readonly Body[],
  day: string,
): { unpublished: TreeNode[]; notNow: (TreeNode & { lines: ReturnType<typeof linesNotNow> })[] } => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const nodes = apart.map((node) => ({ ...node, lines: linesNotNow(node.body, byId, day) }))
  return {
    unpublished: nodes.filter(({ lines }) => lines.length === 0),
    notNow: nodes.filter(({ lines }) => lines.length > 0),
  }
}

/** A parent for each body that reports to another: the first that does not stand below it already. */
const parentsOf = (bodies: readonly Body[], above: ReadonlyMap<number, Body[]>): Map<number, number> => {
  const parent = new Map<number, number>()
  const reaches = (from: number | undefined, goal: number): boolean =>
    from !== undefined && (from === goal || reaches(parent.get(from), goal))
  for (const { id } of bodies) {
    const to = above.get(id)?.find((body) => !reaches(body.id, id))
    if (to) parent.set(id, to.id)
  }
  return parent
}

/**
 * The structure on a day ('YYYY-MM-DD'): each body once, under the first that it reports to. Bodies that report to
 * none are the roots, the largest tree first. Where lines form a circle, one of them is left out.
 */
export const structureOn = (bodies: readonly Body[], day: string): Structure => {
  const { bodies: standing, lines } = standingOn(bodies, day)
  const there = standing.map(({ body }) => body).sort(byName)
  const certainties = new Map(standing.map(({ body, certainty }) => [body.id, certainty]))
  const linesOf = grouped(lines, ({ from }) => from.id)
  const above = new Map(
    there.map(({ id }) => [
      id,
      (linesOf.get(id) ?? []).filter(({ line }) => line.kind === 'reports-to').map(({ to }) => to),
    ]),
  )
  const parent = parentsOf(there, above)
  const below = grouped(there, ({ id }) => parent.get(id))
  const node = (body: Body): TreeNode => ({
    body,
    certainty: certainties.get(body.id) ?? 'certain',
    children: (below.get(body.id) ?? []).map(node),
    alsoReportsTo: [...new Set(above.get(body.id))].filter(({ id }) => id !== parent.get(body.id)),
    otherLines: (linesOf.get(body.id) ?? []).flatMap(({ line: { kind }, to }) =>
      kind === 'reports-to' ? [] : [{ kind, to }],
    ),
  })
  const size = ({ children }: TreeNode): number => children.reduce((sum, child) => sum + size(child), 1)
  const tops = there.filter(({ id }) => !parent.has(id)).map(node)
  const linked = new Set(lines.flatMap(({ from, to }) => [from.id, to.id]))
  const hasPlace = ({ body }: TreeNode): boolean => linked.size === 0 || linked.has(body.id)
  return {
    roots: tops.filter(hasPlace).sort((a, b) => size(b) - size(a)),
    apart: tops.filter((top) => !hasPlace(top)),
    lines,
  }
}
