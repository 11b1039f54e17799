import fc from 'fast-check'
import { layoutChart } from '@/domain/drawing/governance-chart'
import { standingOn } from '@/domain/governance/standing'
import { anyBodies, body } from '../governance/bodies'

test('on the chart a body that stands apart is never as high as those others answer to', () => {
  const { boxes } = layoutChart([body(1), body(2, [1]), body(3)], '2026-11-24')
  const y = (id: number) => boxes.find((one) => one.body.id === id)?.y ?? 0
  expect(y(3)).toBeGreaterThan(y(2))
})

test('law: a chart has every body and line, no box over another, all within its frame', () => {
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const day = '2026-11-24'
      const { boxes, lines, width, height } = layoutChart(bodies, day)
      expect(boxes).toHaveLength(bodies.length)
      expect(lines).toHaveLength(standingOn(bodies, day).lines.length)
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
