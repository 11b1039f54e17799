import { dayAfter } from '@/domain/dates/london-time'
import { nextChange, seatStateOn } from '@/domain/governance/seat-state'

test.each([
  [[], 'unknown'],
  [[{ from: '2020' }], 'held'],
  [[{ from: '2020', until: '2025' }], 'vacant'],
  [[{ from: '2027' }], 'vacant'],
  [[{}], 'held'],
] as const)('a seat with %j is %s', (appointments, state) =>
  expect(seatStateOn(appointments, '2026-11-24')).toBe(state),
)

test.each([
  [[], null],
  [[{ from: '2020', until: '2026-11-24' }], '2026-11-25'],
  [[{ from: '2027' }, { from: '2026-12' }], '2026-12-01'],
  [[{ until: '2025' }], null],
])('what holds with %j changes on %s', (spans, day) => expect(nextChange(spans, '2026-11-24', dayAfter)).toBe(day))
