import { countsMisses, keptSince, weekOf } from '@/domain/search/miss-counting'

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => expect(weekOf(day)).toBe(monday))

test.each([
  ['2026-11-29', '2025-11-29'],
  ['2027-02-28', '2026-02-28'],
])('on %s counts are kept since %s', (day, since) => expect(keptSince(day)).toBe(since))

test('words are counted unless the operator says 0', () => {
  expect([{}, { COUNT_MISSED_SEARCHES: '' }, { COUNT_MISSED_SEARCHES: '1' }].map(countsMisses)).toEqual([
    true,
    true,
    true,
  ])
  expect(countsMisses({ COUNT_MISSED_SEARCHES: '0' })).toBe(false)
})
