import { monthsFrom, sharesOf } from '@/domain/waiting-times/series'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import { waiting } from './figures'

test('months in order, over the end of a year', () => {
  expect(monthsFrom('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsFrom('2026-02', '2026-02')).toEqual(['2026-02'])
  expect(monthsFrom('2026-02', '2026-01')).toEqual([])
})

test('a month without figures, or in which nobody waits, stays as a gap', () => {
  const lists = waitingLists([waiting('2026-01', 'RXL', 'MRI', 3, 1), waiting('2026-03', 'RXL', 'MRI', 0)], {
    providers: ['RXL'],
    tests: ['MRI'],
  })
  expect(sharesOf(lists, monthsFrom('2026-01', '2026-03'))).toEqual([
    { month: '2026-01', share: { part: 3, whole: 4 } },
    { month: '2026-02', share: null },
    { month: '2026-03', share: null },
  ])
})
