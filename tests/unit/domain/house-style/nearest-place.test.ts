import { nearestPlace } from '@/domain/house-style/nearest-place'

test.each([
  ['where they were', "We don't know.", "don't", 3, 3],
  ['further on, as words before them grew', "We do not, we don't know.", "don't", 11, 14],
  ['further back, as words before them shrank', "We cannot, don't.", "don't", 14, 11],
  ['at the nearest of several places', "don't a don't b don't", "don't", 9, 8],
  ['far behind where they were', "We know, and they don't.", "don't", 1, 18],
  ['at the one before, where that is nearer', "don't, don't", "don't", 3, 0],
  ['at the one after, where both are as near', "don't a don't", "don't", 4, 8],
  ['at their first letter', "don't", "don't", 9, 0],
  ['nowhere any more', 'We do not know.', "don't", 3, null],
  ['in a text that is empty now', '', "don't", 3, null],
])('words stand %s', (_, text, words, from, place) => {
  expect(nearestPlace(text, words, from)).toBe(place)
})
