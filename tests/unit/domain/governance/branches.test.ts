import fc from 'fast-check'
import { upperLevels, type CutNode } from '@/domain/governance/branches'
import { structureOn, type TreeNode } from '@/domain/governance/structure'
import { anyBodies, body } from './bodies'

const day = '2026-11-24'
const outline = (nodes: CutNode[]): unknown[] =>
  nodes.map(({ body: { id }, children, leftOut }) => [id, leftOut, ...outline(children)])
const trees = () => structureOn([body(1), body(2, [1]), body(3, [1]), body(4, [2]), body(5, [2]), body(6, [3])], day)

test('whole levels are shown, and what is left out is counted', () => {
  const { roots } = trees()
  expect(outline(upperLevels(roots, 3))).toEqual([[1, 0, [2, 2], [3, 1]]])
  expect(outline(upperLevels(roots, 5))).toEqual([[1, 0, [2, 2], [3, 1]]])
  expect(outline(upperLevels(roots, 6))).toEqual([[1, 0, [2, 0, [4, 0], [5, 0]], [3, 0, [6, 0]]]])
})

test('the first level is shown however many there are', () => {
  const { roots } = structureOn([body(1), body(2), body(3, [1]), body(4, [2])], day)
  expect(outline(upperLevels(roots, 1))).toEqual([
    [1, 1],
    [2, 1],
  ])
  expect(upperLevels([], 1)).toEqual([])
})

test('law: every body is shown, or is below one that says so', () => {
  const size = (nodes: readonly TreeNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + size(children), 0)
  const left = (cut: CutNode, whole: TreeNode): number =>
    cut.leftOut > 0
      ? size(whole.children)
      : cut.children.reduce((sum, child, place) => sum + left(child, whole.children[place] ?? whole), 0)
  fc.assert(
    fc.property(anyBodies, fc.integer({ min: 1, max: 8 }), (bodies, most) => {
      const { roots } = structureOn(bodies, day)
      const cut = upperLevels(roots, most)
      const leftOut = cut.reduce((sum, node, place) => sum + left(node, roots[place] ?? node), 0)
      expect(size(cut) + leftOut).toBe(size(roots))
      expect(size(cut) <= most || cut.every(({ children }) => children.length === 0)).toBe(true)
      expect(upperLevels(roots)).toEqual(upperLevels(roots, bodies.length))
    }),
  )
})
