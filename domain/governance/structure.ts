import { byName } from '../text/by-name'
import { linesNotNow } from './line-tense'
import { bodiesOn, linesOn, type Body, type LineKind } from './reporting-lines'

/** A body with those that report to it. */
export interface TreeNode {
  body: Body
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
}

/** Those apart of which no line has been published, and those whose lines are over or to come. */
export const apartBy = (
  { apart }: Structure,
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

/** The ids of bodies at either end of a line. */
const inLines = (bodies: ReadonlyMap<number, Body>, day: string): Set<number> =>
  new Set([...bodies.values()].flatMap((body) => linesOn(body, bodies, day).flatMap(({ to }) => [body.id, to.id])))

/**
 * The structure on a day ('YYYY-MM-DD'): each body once, under the first that it reports to. Bodies that report to
 * none are the roots, the largest tree first. Where lines form a circle, one of them is left out.
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
  const hasPlace = ({ body }: TreeNode): boolean => linked.size === 0 || linked.has(body.id)
  return {
    roots: tops.filter(hasPlace).sort((a, b) => size(b) - size(a)),
    apart: tops.filter((top) => !hasPlace(top)),
  }
}
