import { bodiesOn, linesOn, type Body, type LineKind } from '../governance/reporting-lines'
import { structureOn, type TreeNode } from '../governance/structure'

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  body: Body
  width: number
  height: number
}

export interface Chart {
  width: number
  height: number
  boxes: Box[]
  /** each from the body that answers to the one that it answers to, in corners */
  lines: { kind: LineKind; points: Point[] }[]
}

/** All measures are units of the drawing. */
const box = { width: 220, height: 76 }
const gap = { across: 36, down: 56 }
const margin = 12

/** How wide a tree is, in columns: its leaves stand side by side. */
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

/** Where the n-th line of a box leaves it: the first from the middle, further ones beside it, so that none hides another. */
const beside = (point: Point, n: number, towards: number): Point => ({
  ...point,
  x: point.x + n * 24 * (towards < point.x ? -1 : 1),
})

/** A line of right angles from the lower box to the upper, turning in the gap above the lower one. */
const corners = (from: Box, to: Box, n: number): Point[] => {
  const end = bottom(to)
  const above = to.y < from.y
  const start = beside(above ? top(from) : bottom(from), n, end.x)
  if (above && start.x === end.x) return [start, end]
  // to a body on the same level or below: round under both
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

const levelsOf = ({ children }: TreeNode): number => 1 + Math.max(0, ...children.map(levelsOf))

/**
 * The structure on a day ('YYYY-MM-DD') as boxes, level by level, and lines between them. Bodies of which no line
 * is known stand in a row of their own below, so that nobody takes them for the highest.
 * No boxes overlap; all lies within width and height.
 */
export const layoutChart = (bodies: readonly Body[], day: string): Chart => {
  const { apart, roots } = structureOn(bodies, day)
  const boxes = [...sideBySide(roots, 0), ...sideBySide(apart, Math.max(0, ...roots.map(levelsOf)))]
  const byBody = new Map(boxes.map((one) => [one.body.id, one]))
  const there = new Map(bodiesOn(bodies, day).map((body) => [body.id, body]))
  const lines = boxes.flatMap((from) => {
    return linesOn(from.body, there, day).flatMap(({ line, to }, n) => {
      const upper = byBody.get(to.id)
      return upper ? [{ kind: line.kind, points: corners(from, upper, n) }] : []
    })
  })
  const lowest = Math.max(0, ...boxes.map(({ y }) => y))
  return {
    width: boxes.length === 0 ? 0 : Math.max(...boxes.map(({ x, width }) => x + width)) + margin,
    height: boxes.length === 0 ? 0 : lowest + box.height + gap.down / 2 + margin,
    boxes,
    lines,
  }
}
