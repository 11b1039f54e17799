import fc from 'fast-check'
import { layoutChart } from '@/domain/drawing/governance-chart'
import {
  bodiesOn,
  cycleIn,
  linesOn,
  nextChange,
  seatStateOn,
  structureOn,
  type Body,
  type ReportingLine,
  type TreeNode,
} from '@/domain/governance/structure'
import { dayAfter } from '@/domain/dates/london-time'

const body = (id: number, to: (number | Partial<ReportingLine>)[] = [], over: Partial<Body> = {}): Body => ({
  id,
  name: `Body ${id}`,
  slug: `body-${id}`,
  kind: 'board',
  reportingLines: to.map((line) => ({
    to: 0,
    kind: 'reports-to',
    ...(typeof line === 'number' ? { to: line } : line),
  })),
  ...over,
})

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

test('on the chart a body that stands apart is never as high as those others answer to', () => {
  const { boxes } = layoutChart([body(1), body(2, [1]), body(3)], '2026-11-24')
  const y = (id: number) => boxes.find((one) => one.body.id === id)?.y ?? 0
  expect(y(3)).toBeGreaterThan(y(2))
})

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

test.each<[string, Body[], number[] | null]>([
  ['none', [body(1), body(2, [1])], null],
  ['two', [body(1, [2]), body(2, [1])], [1, 2]],
  ['three', [body(1, [3]), body(2, [1]), body(3, [2])], [1, 3, 2]],
  ['itself', [body(1, [1])], [1]],
  ['advice only', [body(1, [{ to: 2, kind: 'advises' }]), body(2, [1])], null],
  ['one after the other', [body(1, [{ to: 2, until: '2024' }]), body(2, [{ to: 1, from: '2025' }])], null],
  ['for a time', [body(1, [{ to: 2, until: '2025' }]), body(2, [{ to: 1, from: '2025' }])], [1, 2]],
])('circles: %s', (_, bodies, ids) => expect(cycleIn(bodies)?.map(({ id }) => id) ?? null).toEqual(ids))

test.each([
  [[], 'unknown'],
  [[{ from: '2020' }], 'held'],
  [[{ from: '2020', until: '2025' }], 'vacant'],
  [[{ from: '2027' }], 'vacant'],
  [[{}], 'held'],
] as const)('a seat with %j is %s', (appointments, state) =>
  expect(seatStateOn(appointments, '2026-11-24')).toBe(state),
)

test.each([
  [[], null],
  [[{ from: '2020', until: '2026-11-24' }], '2026-11-25'],
  [[{ from: '2027' }, { from: '2026-12' }], '2026-12-01'],
  [[{ until: '2025' }], null],
])('what holds with %j changes on %s', (spans, day) => expect(nextChange(spans, '2026-11-24', dayAfter)).toBe(day))

const anyBodies = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc
    .array(
      fc.array(
        fc.record({
          to: fc.integer({ min: 1, max: count }),
          kind: fc.constantFrom('reports-to' as const, 'advises' as const),
        }),
        { maxLength: 3 },
      ),
      { minLength: count, maxLength: count },
    )
    .map((all) => all.map((lines, place) => body(place + 1, lines))),
)

test('law: every body stands in the structure just once', () => {
  const ids = (nodes: TreeNode[]): number[] => nodes.flatMap((node) => [node.body.id, ...ids(node.children)])
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const { apart, roots } = structureOn(bodies, '2026-11-24')
      expect(ids([...roots, ...apart]).sort()).toEqual(bodies.map(({ id }) => id).sort())
    }),
  )
})

test('law: a chart has every body and line, no box over another, all within its frame', () => {
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const day = '2026-11-24'
      const { boxes, lines, width, height } = layoutChart(bodies, day)
      const there = new Map(bodiesOn(bodies, day).map((one) => [one.id, one]))
      expect(boxes).toHaveLength(bodies.length)
      expect(lines).toHaveLength(bodies.reduce((sum, one) => sum + linesOn(one, there, day).length, 0))
      for (const [place, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.width).toBeLessThanOrEqual(width)
        expect(a.y + a.height).toBeLessThanOrEqual(height)
        for (const b of boxes.slice(0, place)) {
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          )
        }
      }
      for (const { points } of lines) for (const { x, y } of points) expect(x >= 0 && y >= 0 && y <= height).toBe(true)
    }),
  )
})
