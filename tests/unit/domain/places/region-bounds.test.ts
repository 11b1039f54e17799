import { isInRegion } from '@/domain/places/region-bounds'

test.each([
  ['Kendal', 54.3268, -2.7476, true],
  ['the south-west corner', 53.4, -3.75, true],
  ['the north-east corner', 54.75, -1.9, true],
  ['too far south', 53.39, -2.7, false],
  ['too far north', 54.76, -2.7, false],
  ['too far west', 54, -3.76, false],
  ['too far east', 54, -1.89, false],
  ['Kendal with its numbers swapped', -2.7476, 54.3268, false],
  ['Kendal without its minus', 54.3268, 2.7476, false],
  ['nowhere', 0, 0, false],
])('whether %s is in or near the region (%d, %d): %s', (_, latitude, longitude, is) =>
  expect(isInRegion(latitude, longitude)).toBe(is),
)
