import { gapInWords, gaps, listWithGap } from '@/domain/dashboard/gaps'
import { reviewAge } from '@/domain/dashboard/review-age'

const [preparation] = gaps

test('a gap is counted in words, and leads to the list of what is public and has it', () => {
  expect(preparation && [gapInWords(preparation, 1), gapInWords(preparation, 5)]).toEqual([
    '1 test that does not say how to prepare',
    '5 tests that do not say how to prepare',
  ])
  const query = new URLSearchParams(preparation && listWithGap(preparation).replace(/^.*\?/, ''))
  expect([...query]).toEqual([
    ['where[or][0][and][0][_status][equals]', 'published'],
    ['where[or][0][and][1][howToPrepare][exists]', 'false'],
  ])
})

test.each([
  ['2025-10-28', '2026-11-28', 'The page “Privacy” was last reviewed 13 months ago'],
  ['2025-11-28', '2026-11-28', 'The page “Privacy” was last reviewed 12 months ago'],
  ['2025-11-29', '2026-11-28', null],
  ['2026-11-28', '2026-11-28', null],
  ['2024-02-29', '2025-02-28', null],
  ['2024-02-29', '2025-03-01', 'The page “Privacy” was last reviewed 12 months ago'],
  [null, '2026-11-28', 'The page “Privacy” does not say when it was last reviewed'],
])('a page reviewed on %s, on %s: %s', (lastReviewed, today, words) => {
  expect(reviewAge('Privacy', lastReviewed, today)).toBe(words)
})
