import { dayAfter } from '@/domain/dates/london-time'
import { nextChange } from '@/domain/governance/next-change'

test.each([
  [[], null],
  [[{ from: '2020', until: '2026-11-24' }], '2026-11-25'],
  [[{ from: '2027' }, { from: '2026-12' }], '2026-12-01'],
  [[{ from: '2026-11' }], '2026-11-30'],
  [[{ until: '2025' }], null],
])('what holds with %j changes on %s', (spans, day) => expect(nextChange(spans, '2026-11-24', dayAfter)).toBe(day))
