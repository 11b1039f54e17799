import type { Body, LineKind } from '../governance/reporting-lines'
import { apartBy, structureOn, type TreeNode } from '../governance/structure'

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  body: Body
  width: number
  height: number
}

/** A part of the chart over its whole width, for bodies that have no line today. */
export interface Lane {
  kind: 'unpublished' | 'not-now'
  y: number
  height: number
}

export interface Chart {
  width: number
  height: number
  boxes: Box[]
  /** below the bodies with lines; each has room for its name above its boxes */
  lanes: Lane[]
  /** each from a body to the one that it answers to, as the corners of a polyline */
  lines: { kind: LineKind; points: Point[] }[]
}

/** All sizes are in the chart's own units. */
const box = { width: 220, height: 76 }
const gap = { across: 36, down: 56 }
const margin = 12
/** Room in a lane above its boxes, and below them. */
const lane = { above: 40, below: 16 }

/** The width of a tree in columns, one for each leaf. */
const columnsOf = ({ children }: TreeNode): number =>
  Math.max(
    1,
    children.reduce((sum, child) => sum + columnsOf(child), 0),
  )

const place = (node: TreeNode, column: number, level: number): Box[] => {
  const columns = columnsOf(node)
  const middle = column + (columns - 1) / 2
  const own: Box = {
    body: node.body,
    x: margin + middle * (box.width + gap.across),
    y: margin + level * (box.height + gap.down),
    ...box,
  }
  let next = column
  const below = node.children.flatMap((child) => {
    const boxes = place(child, next, level + 1)
    next += columnsOf(child)
    return boxes
  })
  return [own, ...below]
}

const top = ({ x, y, width }: Box): Point => ({ x: x + width / 2, y })
const bottom = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height })

/** Where the n-th line leaves a box: the first in the middle, the others beside it so that they do not overlap. */
const beside = (point: Point, n: number, towards: number): Point => ({
  ...point,
  x: point.x + n * 24 * (towards < point.x ? -1 : 1),
})

/** A right-angled line from the lower box to the upper, with its turn in the gap above the lower one. */
const corners = (from: Box, to: Box, n: number): Point[] => {
  const end = bottom(to)
  const above = to.y < from.y
  const start = beside(above ? top(from) : bottom(from), n, end.x)
  if (above && start.x === end.x) return [start, end]
  // a line to a body on the same level or below runs under both
  const turn = above ? from.y - gap.down / 2 : Math.max(start.y, end.y) + gap.down / 3
  return [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end]
}

/** Boxes of trees side by side, from a level down. */
const sideBySide = (trees: readonly TreeNode[], level: number): Box[] => {
  let column = 0
  return trees.flatMap((tree) => {
    const placed = place(tree, column, level)
    column += columnsOf(tree)
    return placed
  })
}

/** Boxes of a lane side by side, and the lane around them, from a height down. */
const inLane = (kind: Lane['kind'], nodes: readonly TreeNode[], y: number): { boxes: Box[]; lane: Lane } => {
  const boxes = sideBySide(nodes, 0).map((one) => ({ ...one, y: one.y - margin + y + lane.above }))
  const bottomOf = Math.max(...boxes.map((one) => one.y + one.height))
  return { boxes, lane: { kind, y, height: bottomOf - y + lane.below } }
}

/**
 * The structure on a day ('YYYY-MM-DD') as levels of boxes with lines between them. Bodies without a line get lanes of
 * their own at the bottom, which say so. No boxes overlap, and everything lies within width and height.
 */
export const layoutChart = (bodies: readonly Body[], day: string): Chart => {
  const structure = structureOn(bodies, day)
  const { notNow, unpublished } = apartBy(structure, bodies, day)
  const linked = sideBySide(structure.roots, 0)
  const lanes: ReturnType<typeof inLane>[] = []
  const rows = [
    ['unpublished', unpublished],
    ['not-now', notNow],
  ] as const
  let below = linked.length === 0 ? margin : Math.max(...linked.map(({ y }) => y)) + box.height + gap.down
  for (const [kind, nodes] of rows) {
    if (nodes.length === 0) continue
    const one = inLane(kind, nodes, below)
    lanes.push(one)
    below = one.lane.y + one.lane.height + margin
  }
  const boxes = [...linked, ...lanes.flatMap((one) => one.boxes)]
  const byBody = new Map(boxes.map((one) => [one.body.id, one]))
  const lines = boxes.flatMap((from) =>
    structure.lines
      .filter((one) => one.from.id === from.body.id)
      .flatMap(({ line, to }, n) => {
        const upper = byBody.get(to.id)
        return upper ? [{ kind: line.kind, points: corners(from, upper, n) }] : []
      }),
  )
  const lowest = Math.max(0, ...boxes.map(({ y }) => y))
  const drawn = lanes.length === 0 ? lowest + box.height + gap.down / 2 + margin : below
  return {
    width: boxes.length === 0 ? 0 : Math.max(...boxes.map(({ x, width }) => x + width)) + margin,
    height: boxes.length === 0 ? 0 : drawn,
    boxes,
    lanes: lanes.map((one) => one.lane),
    lines,
  }
}
