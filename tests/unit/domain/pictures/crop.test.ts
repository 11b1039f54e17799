import fc from 'fast-check'
import { cropAround, croppedSize, cropNames, cropShapes, focalPointOf } from '@/domain/pictures/crop'

const square = { width: 100, height: 100 }
const threeToTwo = { width: 720, height: 480 }
const twoToThree = { width: 480, height: 720 }

test.each([
  ['a wide picture, in its middle', { width: 300, height: 100 }, { x: 50, y: 50 }, square, [100, 0, 100, 100]],
  ['a wide picture, at its left edge', { width: 300, height: 100 }, { x: 1, y: 50 }, square, [0, 0, 100, 100]],
  ['a wide picture, at its right edge', { width: 300, height: 100 }, { x: 99, y: 50 }, square, [200, 0, 100, 100]],
  ['a tall picture, near its top', { width: 100, height: 300 }, { x: 50, y: 20 }, square, [0, 10, 100, 100]],
  ['a picture of the same shape', { width: 50, height: 50 }, { x: 9, y: 9 }, square, [0, 0, 50, 50]],
  ['a picture wider than 3 to 2', { width: 1000, height: 400 }, { x: 50, y: 50 }, threeToTwo, [200, 0, 600, 400]],
  ['a picture taller than 3 to 2', { width: 600, height: 1000 }, { x: 50, y: 50 }, threeToTwo, [0, 300, 600, 400]],
  ['a tall picture, near its foot', { width: 600, height: 1000 }, { x: 50, y: 90 }, threeToTwo, [0, 600, 600, 400]],
  ['a picture wider than 2 to 3', { width: 900, height: 600 }, { x: 40, y: 50 }, twoToThree, [160, 0, 400, 600]],
  ['a picture taller than 2 to 3', { width: 400, height: 900 }, { x: 50, y: 50 }, twoToThree, [0, 150, 400, 600]],
  ['a line', { width: 1000, height: 1 }, { x: 50, y: 50 }, square, [500, 0, 1, 1]],
])('of %s', (_, picture, focalPoint, shape, [left, top, width, height]) =>
  expect(cropAround(picture, focalPoint, shape)).toEqual({ left, top, width, height }),
)

test.each([
  ['larger than its shape', { width: 1440, height: 960 }, { width: 720, height: 480 }],
  ['as large as its shape', { width: 720, height: 480 }, { width: 720, height: 480 }],
  ['smaller than its shape', { width: 600, height: 400 }, { width: 600, height: 400 }],
  ['a line', { width: 7200, height: 1 }, { width: 720, height: 1 }],
])('a crop that is %s is stored so large', (_, crop, stored) => expect(croppedSize(crop, threeToTwo)).toEqual(stored))

const side = fc.integer({ min: 1, max: 16_383 })
const percent = fc.integer({ min: 1, max: 99 })

test('a crop lies in its picture, reaches two of its edges, and is stored no larger than it is', () =>
  fc.assert(
    fc.property(side, side, percent, percent, fc.constantFrom(...cropNames), (width, height, x, y, name) => {
      const shape = cropShapes[name]
      const crop = cropAround({ width, height }, { x, y }, shape)
      expect(crop.left).toBeGreaterThanOrEqual(0)
      expect(crop.top).toBeGreaterThanOrEqual(0)
      expect(crop.left + crop.width).toBeLessThanOrEqual(width)
      expect(crop.top + crop.height).toBeLessThanOrEqual(height)
      expect(crop.width === width || crop.height === height).toBe(true)
      expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(1)
      const stored = croppedSize(crop, shape)
      expect(stored.width).toBeLessThanOrEqual(Math.min(crop.width, shape.width))
      expect(stored.height).toBeGreaterThanOrEqual(1)
    }),
  ))

test.each([
  [
    { focalX: 20, focalY: 80 },
    { x: 20, y: 80 },
  ],
  [
    { focalX: 0, focalY: 250 },
    { x: 1, y: 99 },
  ],
  [
    { focalX: 33.4, focalY: null },
    { x: 33, y: 50 },
  ],
  [{}, { x: 50, y: 50 }],
  [
    { focalX: Number.NaN, focalY: '7' },
    { x: 50, y: 50 },
  ],
])('the focal point of %j is %j', (stored, point) => expect(focalPointOf(stored)).toEqual(point))
