import fc from 'fast-check'
import { removalDay, removedFrom } from '@/domain/governance/retention'

const today = '2026-11-29'

test.each<[string, (string | null)[], number, string | null]>([
  ['never held a seat', [], 3, null],
  ['holds one', ['2020', null], 3, null],
  ['holds one until today', ['2026-11-29'], 3, null],
  ['may hold one until the end of the year', ['2026'], 3, null],
  ['left on a day', ['2023-05-04'], 3, '2026-05-05'],
  ['left in a month: on its last day, at the latest', ['2024-02'], 3, '2027-03-01'],
  ['left in a year', ['2023'], 3, '2027-01-01'],
  ['left twice: the last counts', ['2019-01-01', '2022-06-30'], 5, '2027-07-01'],
  ['left on a 29 February', ['2024-02-29'], 1, '2025-03-01'],
  ['has an end that is no date', ['soon'], 1, null],
])('whoever %s', (_, ends, years, day) => expect(removalDay(ends, years, today)).toBe(day))

test.each([
  ['2027-01-01', null, '2027-01-01'],
  ['2026-12-01', null, '2026-12-29'],
  ['2026-12-01', '2026-11-20', '2026-12-20'],
  ['2020-01-01', '2026-01-01', '2026-01-31'],
])('a name that goes on %s, told on %s, goes from %s', (day, told, from) =>
  expect(removedFrom(day, told, 30, today)).toBe(from),
)

test('nobody goes who may still hold a seat, and the order of appointments makes no difference', () => {
  const end = fc.constantFrom(null, '2019', '2020-02', '2024-02-29', '2026-11-28', '2026-11', '2030')
  fc.assert(
    fc.property(fc.array(end), fc.integer({ min: 1, max: 50 }), (ends, years) => {
      const day = removalDay(ends, years, today)
      expect(removalDay([...ends].reverse(), years, today)).toBe(day)
      const mayHold = ends.some((one) => one === null || one === '2030' || one === '2026-11')
      expect(day === null).toBe(mayHold || ends.length === 0)
    }),
  )
})
