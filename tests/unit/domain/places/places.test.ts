import fc from 'fast-check'
import { distanceMiles } from '@/domain/places/distance'
import type { Ring } from '@/domain/drawing/outline'
import { drawn, projectionAround, projectionFor } from '@/domain/drawing/region-map'

const preston = { latitude: 53.7775, longitude: -2.7072 }
const kendal = { latitude: 54.3256, longitude: -2.7427 }

test('distances are those of the map', () => {
  expect(distanceMiles(preston, kendal)).toBeCloseTo(37.9, 0)
  expect(distanceMiles(preston, preston)).toBe(0)
})

// the Earth is 24,874 miles around; on 60 degrees north a degree to the east is half as long
test.each([
  ['a degree to the north', [0, 0], [1, 0], 69.1],
  ['a degree to the east', [0, 0], [0, 1], 69.1],
  ['a degree to the east, far north', [60, 0], [60, 1], 34.5],
  ['the other side', [0, 0], [0, 180], 12_437],
] as const)('%s is as far as it is', (_, [north, east], [farNorth, farEast], miles) => {
  const from = { latitude: north, longitude: east }
  const to = { latitude: farNorth, longitude: farEast }
  expect(distanceMiles(from, to)).toBeCloseTo(miles, 0)
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
  expect(drawn(square, projection).slice(0, 2)).toEqual([
    [10, 10],
    [390, 10],
  ])
})

test('a map around a place has it in its middle, and so many miles to each side', () => {
  const projection = projectionAround(preston, 10, { width: 400, height: 300 })
  expect(projection.at(preston)).toEqual({ x: 200, y: 150 })
  expect(projection.mile).toBe(20)
  const north = { ...preston, latitude: preston.latitude + 5 / 69 }
  expect(projection.at(north)).toEqual({ x: 200, y: 50 })
})
