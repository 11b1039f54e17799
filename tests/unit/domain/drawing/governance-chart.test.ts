import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import fc from 'fast-check'
import { planCharts } from '@/domain/drawing/chart-plan'
import { chartOf, graphOf, isReadable, ways, type Chart, type Graph } from '@/domain/drawing/governance-chart'
import { standingOn } from '@/domain/governance/standing'
import { anyBodies, body } from '../governance/bodies'

const day = '2026-11-24'
const elk = new ELK()
const notes = new Map(Array.from({ length: 150 }, (_, id) => [id, 'Chair: Medical director']))

/** The charts of the structure, each in the first way that can be read, or in the last. */
const drawn = async (bodies: ReturnType<typeof body>[], most = 30): Promise<Chart[]> => {
  const charts: Chart[] = []
  for (const plan of planCharts(bodies, day, most)) {
    let chart: Chart | null = null
    for (const way of ways) {
      if (chart && isReadable(chart)) break
      const graph = graphOf(plan, notes, way) as unknown as ElkNode // the library wants ids of sections, which it makes itself
      const laidOut = (await elk.layout(graph)) as unknown as Graph // the same, with places
      chart = chartOf(plan, notes, way, laidOut)
    }
    if (chart) charts.push(chart)
  }
  return charts
}

test('who is answered to stands to the left, the own board in the middle, and what stands apart below', async () => {
  const [chart] = await drawn([
    body(1),
    body(2, [1]),
    body(3, [2], { own: true }),
    ...[4, 5, 6, 7].map((id) => body(id, [2])),
    body(8),
  ])
  const box = (id: number) => chart?.boxes.find((one) => one.body.id === id)
  expect(box(1)?.x).toBeLessThan(box(2)?.x ?? 0)
  expect(box(2)?.x).toBeLessThan(box(3)?.x ?? 0)
  const lane = chart?.lanes[0]
  expect(lane?.kind).toBe('unpublished')
  expect(box(8)?.y).toBeGreaterThan(lane?.y ?? Infinity)
  const own = box(3)
  expect((own?.y ?? 0) + (own?.height ?? 0) / 2).toBeCloseTo(((lane?.y ?? 0) - 12) / 2, 0)
})

test('law: a chart has every body and line, no box over another, all within its frame', async () => {
  await fc.assert(
    fc.asyncProperty(anyBodies, async (bodies) => {
      const charts = await drawn(bodies)
      expect(charts).toHaveLength(1)
      const [{ boxes, height, lines, width }] = charts as [Chart]
      expect(boxes).toHaveLength(bodies.length)
      expect(lines).toHaveLength(standingOn(bodies, day).lines.length)
      for (const [place, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.width).toBeLessThanOrEqual(width)
        expect(a.y + a.height).toBeLessThanOrEqual(height)
        // each line of words is 12 px high at least
        expect(a.height).toBeGreaterThan(12 * (a.name.length + a.note.length))
        for (const b of boxes.slice(0, place)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart).toBe(true)
        }
      }
      for (const { x, y } of lines.flatMap(({ points }) => points))
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
    }),
    { numRuns: 25 },
  )
})

const names = ['Endoscopy Network Board', 'System Recovery and Transformation Board', 'Clinical Programmes Board']
const shapes: [shape: string, above: (id: number) => number][] = [
  ['all under one', () => 1],
  ['6 under each', (id) => 1 + Math.floor((id - 2) / 6)],
  ['3 under each', (id) => 1 + Math.floor((id - 2) / 3)],
  ['2 under each', (id) => Math.floor(id / 2)],
]

test.each(shapes)('30 bodies, %s, are one chart that can be read on a sheet of A4', async (_, above) => {
  const bodies = Array.from({ length: 30 }, (_one, n) =>
    body(n + 1, n === 0 ? [] : [above(n + 1)], { name: `${names[n % 3] ?? ''} ${n}` }),
  )
  const charts = await drawn(bodies)
  expect(charts).toHaveLength(1)
  expect(charts.map(isReadable)).toEqual([true])
})

test('more than 30 bodies are a chart of the top and one of each branch, with every body and every line to the one above', () => {
  fc.assert(
    fc.property(fc.integer({ min: 31, max: 120 }), fc.integer({ min: 1, max: 45 }), (count, children) => {
      const bodies = Array.from({ length: count }, (_, n) =>
        body(n + 1, n === 0 ? [] : [1 + Math.floor((n - 1) / children)]),
      )
      const plans = planCharts(bodies, day, 30)
      expect(plans.length).toBeGreaterThan(1)
      for (const plan of plans) expect(plan.bodies.length).toBeLessThanOrEqual(30)
      expect(new Set(plans.flatMap((plan) => plan.bodies.map(({ id }) => id))).size).toBe(count)
      expect(new Set(plans.flatMap((plan) => plan.lines.map(({ key }) => key))).size).toBe(count - 1)
      const continued = plans.flatMap((plan) => [...plan.continued])
      expect(new Set(plans.flatMap(({ branch }) => branch?.id ?? []))).toEqual(new Set(continued))
    }),
  )
})
