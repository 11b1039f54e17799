import fc from 'fast-check'
import type { Body } from '@/domain/governance/reporting-lines'
import { structureOn, type TreeNode } from '@/domain/governance/structure'
import { anyBodies, body } from './bodies'

const outline = (nodes: TreeNode[]): unknown[] =>
  nodes.map(({ body: { id }, children }) => (children.length > 0 ? [id, outline(children)] : id))
const on = (bodies: Body[], day = '2026-11-24') => outline(structureOn(bodies, day).roots)

test('each body stands once, under the first to which it reports; others are named', () => {
  const bodies = [body(1), body(2, [1]), body(3, [1]), body(4, [2, 3])]
  expect(on(bodies)).toEqual([[1, [[2, [4]], 3]]])
  expect(
    structureOn(bodies, '2026-11-24').roots[0]?.children[0]?.children[0]?.alsoReportsTo.map(({ id }) => id),
  ).toEqual([3])
})

test('the structure is that of the day', () => {
  const bodies = [
    body(1),
    body(2, [
      { to: 1, until: '2025-03' },
      { to: 3, from: '2025-04' },
    ]),
    body(3, [], { established: '2025', dissolved: '2026-06-30' }),
  ]
  expect(on(bodies, '2024-01-01')).toEqual([[1, [2]]])
  expect(on(bodies, '2025-06-01')).toEqual([[3, [2]]])
  expect(on(bodies, '2026-07-01')).toEqual([1, 2])
})

test('a body without any line stands apart while others have some', () => {
  const apart = (bodies: Body[]) => outline(structureOn(bodies, '2026-11-24').apart)
  expect(apart([body(1), body(2, [1]), body(3)])).toEqual([3])
  expect(apart([body(1), body(2, [{ to: 1, kind: 'advises' }]), body(3, [{ to: 1, until: '2025' }])])).toEqual([3])
  expect(apart([body(1), body(2)])).toEqual([])
})

test('the largest tree comes first, however it is called', () =>
  expect(on([body(1), body(2, [1]), body(3), body(4, [3]), body(5, [4])])).toEqual([
    [3, [[4, [5]]]],
    [1, [2]],
  ]))

test('advice and delegation do not make a place in the tree', () =>
  expect(on([body(1), body(2, [{ to: 1, kind: 'advises' }])])).toEqual([1, 2]))

test('the structure names every line that the chart draws', () => {
  const bodies = [
    body(1),
    body(2, [1, { to: 3, kind: 'advises' }]),
    body(3, [1, { to: 2, kind: 'delegated-from', until: '2025' }]),
  ]
  const [root] = structureOn(bodies, '2026-11-24').roots
  expect(root?.children.map(({ otherLines }) => otherLines.map(({ kind, to }) => [kind, to.id]))).toEqual([
    [['advises', 3]],
    [],
  ])
})

test('a circle loses no body', () => expect(on([body(1, [2]), body(2, [1])])).toEqual([[2, [1]]]))

test('law: every body stands in the structure just once', () => {
  const ids = (nodes: TreeNode[]): number[] => nodes.flatMap((node) => [node.body.id, ...ids(node.children)])
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const { apart, roots } = structureOn(bodies, '2026-11-24')
      expect(ids([...roots, ...apart]).sort()).toEqual(bodies.map(({ id }) => id).sort())
    }),
  )
})
