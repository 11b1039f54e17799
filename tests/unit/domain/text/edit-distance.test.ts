import fc from 'fast-check'
import { editDistance } from '@/domain/text/edit-distance'

test.each([
  ['scan', 'scan', 0],
  ['', '', 0],
  ['', 'mri', 3],
  ['scan', 'can', 1],
  ['can', 'scan', 1],
  ['scan', 'scans', 1],
  ['scan', 'span', 1],
  ['scan', 'sacn', 1],
  ['scan', 'csan', 1],
  ['scan', 'scna', 1],
  // a letter that both words have, with other letters beside it, has not changed places
  ['ab', 'bc', 2],
  ['ba', 'cb', 2],
  ['scan', 'nacs', 3],
  // what changed places is not changed again
  ['ca', 'abc', 3],
  ['test', 'breast', 3],
  ['abcd', 'wxyz', 4],
])('from %j to %j there are so many slips: %i', (a, b, slips) => {
  expect(editDistance(a, b, 5)).toBe(slips)
  expect(editDistance(b, a, 5)).toBe(slips)
})

test('words that are further apart in their length than is asked are only said to be too far', () => {
  expect(editDistance('mri', 'mri scan', 2)).toBe(3)
  expect(editDistance('mri scan', 'mri', 2)).toBe(3)
  expect(editDistance('mri', 'mri scan', 5)).toBe(5)
})

test('there are as many slips one way as the other, and none to the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
      expect(editDistance(a, b, 6) === 0).toBe(a === b)
      expect(editDistance(a, b, 6)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
