import { nearestPlace } from '@/domain/house-style/nearest-place'

test.each([
  ['where they were', "We don't know.", "don't", 3, 3],
  ['further on, as words before them grew', "We do not, we don't know.", "don't", 11, 14],
  ['further back, as words before them shrank', "We cannot, don't.", "don't", 14, 11],
  ['at the nearest of several places', "don't a don't b don't", "don't", 9, 8],
  ['nowhere any more', 'We do not know.', "don't", 3, null],
  ['in a text that is empty now', '', "don't", 3, null],
])('words stand %s', (_, text, words, from, place) => {
  expect(nearestPlace(text, words, from)).toBe(place)
})
