import fc from 'fast-check'
import { distanceMiles } from '@/domain/places/distance'
import { labelsFor, pathOf, projectionFor, type Ring } from '@/domain/drawing/region-map'

const preston = { latitude: 53.7775, longitude: -2.7072 }
const kendal = { latitude: 54.3256, longitude: -2.7427 }

test('distances are those of the map', () => {
  expect(distanceMiles(preston, kendal)).toBeCloseTo(37.9, 0)
  expect(distanceMiles(preston, preston)).toBe(0)
})

const anywhere = fc.record({
  latitude: fc.double({ min: 53, max: 55, noNaN: true }),
  longitude: fc.double({ min: -4, max: -1.5, noNaN: true }),
})

test('law: a distance is the same both ways and no way round is shorter', () => {
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
      expect(distanceMiles(a, b)).toBeCloseTo(distanceMiles(b, a), 9)
      expect(distanceMiles(a, c)).toBeLessThanOrEqual(distanceMiles(a, b) + distanceMiles(b, c) + 1e-9)
    }),
  )
})

const square: Ring = [
  [-3, 54],
  [-2, 54],
  [-2, 53],
  [-3, 53],
  [-3, 54],
]

test('an outline fills its drawing, north up', () => {
  const projection = projectionFor([square], 400, 10)
  expect(projection.at({ latitude: 54, longitude: -3 })).toEqual({ x: 10, y: 10 })
  const corner = projection.at({ latitude: 53, longitude: -2 })
  expect(corner.x).toBe(390)
  expect(Math.abs(projection.height - 10 - corner.y)).toBeLessThan(1)
  expect(projection.height).toBeGreaterThan(projection.width)
  expect(pathOf(square, projection)).toMatch(/^M10 10L390 10L.*Z$/)
})

test('names near each other do not hide each other', () => {
  const places = [
    { name: 'Blackpool', x: 100, y: 200 },
    { name: 'Preston', x: 180, y: 205 },
    { name: 'Burnley', x: 320, y: 195 },
  ]
  const boxes = labelsFor(places, { width: 400, height: 400 }).map(({ name, label: { anchor, x, y } }) => {
    const width = name.length * 9
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { left, right: left + width, top: y - 14, bottom: y + 3 }
  })
  for (const [place, a] of boxes.entries()) {
    expect([a.left >= 0, a.right <= 400]).toEqual([true, true])
    for (const b of boxes.slice(0, place))
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
  }
})
