import fc from 'fast-check'
import { coastLines, regionRings } from '@/content/places/region'
import {
  areaWithin,
  linePath,
  outlineOf,
  partOf,
  piecesWithin,
  ringPath,
  simplified,
  type Position,
  type Ring,
} from '@/domain/drawing/outline'

const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
]

test('areas beside each other have one outline, without the line between them', () => {
  const [outline, ...others] = outlineOf([square(0, 0), [...square(1, 0)].reverse()])
  expect(others).toEqual([])
  expect(outline).toHaveLength(7)
  expect(outline).not.toContainEqual([1, 0.5])
  expect([...new Set(outline?.map(String))].sort()).toEqual(['0,0', '0,1', '1,0', '1,1', '2,0', '2,1'])
})

test('islands stay and gaps go', () => {
  expect(outlineOf([square(0, 0), square(5, 5)])).toHaveLength(2)
  const sliver: Ring = [
    [9, 9],
    [9.01, 9],
    [9, 9.01],
    [9, 9],
  ]
  expect(outlineOf([square(0, 0), sliver], 0.001)).toHaveLength(1)
})

test('a part of a ring runs in its direction, over its first position too', () => {
  const at = (longitude: number, latitude: number) => ({ longitude, latitude })
  expect(partOf(square(0, 0), at(1, 0), at(0, 1))).toEqual([
    [1, 0],
    [1, 1],
    [0, 1],
  ])
  expect(partOf(square(0, 0), at(0, 1), at(1, 0))).toEqual([
    [0, 1],
    [0, 0],
    [1, 0],
  ])
})

const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
  minLength: 2,
  maxLength: 30,
})

test('law: a simpler line keeps its ends and its order, and nothing it leaves out lies farther off than the tolerance', () =>
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 20 }), (positions: readonly Position[], tolerance) => {
      const simple = simplified(positions, tolerance)
      expect([simple[0], simple.at(-1)]).toEqual([positions[0], positions.at(-1)])
      let place = -1
      for (const one of simple) {
        place = positions.indexOf(one, place + 1)
        expect(place).toBeGreaterThanOrEqual(0)
      }
      const offset = ([x, y]: Position): number =>
        Math.min(
          ...simple.map(([fromX, fromY], at) => {
            const [toX, toY] = simple[at + 1] ?? [fromX, fromY]
            const length = (toX - fromX) ** 2 + (toY - fromY) ** 2
            const part =
              length === 0
                ? 0
                : Math.min(1, Math.max(0, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length))
            return Math.hypot(x - fromX - part * (toX - fromX), y - fromY - part * (toY - fromY))
          }),
        )
      for (const one of positions) expect(offset(one)).toBeLessThanOrEqual(tolerance + 1e-9)
    }),
  ))

test('what is drawn of an area ends at the window', () => {
  const window = { left: 0, right: 10, top: 0, bottom: 10 }
  const area = areaWithin(
    [
      [-5, 2],
      [20, 2],
      [20, 8],
      [-5, 8],
      [-5, 2],
    ],
    window,
  )
  expect([...new Set(area.map(String))].sort()).toEqual(['0,2', '0,8', '10,2', '10,8'])
  expect(areaWithin(square(20, 20), window)).toEqual([])
  const pieces = piecesWithin(
    [
      [-9, 5],
      [-2, 5],
      [5, 5],
      [20, 5],
      [30, 5],
      [5, 1],
    ],
    window,
  )
  expect(pieces).toEqual([
    [
      [-2, 5],
      [5, 5],
      [20, 5],
    ],
    [
      [30, 5],
      [5, 1],
    ],
  ])
})

test('paths are whole numbers, each position from the one before', () => {
  const positions: Position[] = [
    [1.2, 2],
    [4, 1],
    [4.1, 1.2],
    [0, 5],
  ]
  expect(linePath(positions)).toBe('M1 2l3-1-4 4')
  expect(ringPath([...positions, [1.2, 2]])).toBe('M1 2l3-1-4 4z')
  expect(linePath([[1, 1]])).toBe('')
})

test('the region is the mainland and Walney Island; its coast runs from the Duddon to the Ribble', () => {
  expect(regionRings).toHaveLength(2)
  const [mainland] = coastLines
  expect(coastLines).toHaveLength(2)
  const longitudes = mainland?.map(([longitude]) => longitude) ?? []
  // the Ribble has tides as far as Preston; Kendal, Lancaster and the neighbours inland lie east of every coast
  expect(Math.max(...longitudes)).toBeLessThan(-2.69)
  expect(Math.min(...(mainland?.map(([, latitude]) => latitude) ?? []))).toBeGreaterThan(53.69)
  expect(Math.max(...(mainland?.map(([, latitude]) => latitude) ?? []))).toBeLessThan(54.25)
})
