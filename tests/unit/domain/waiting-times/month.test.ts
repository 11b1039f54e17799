import fc from 'fast-check'
import { isMonth, monthAfter, monthsBetween, monthsInWords } from '@/domain/waiting-times/month'
import { newestMonthOut, publicationDay } from '@/domain/waiting-times/publication-day'
import { weekdayOf } from '@/domain/dates/london-time'

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

test.each([
  ['2026-03', true],
  ['1899-12', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-3', false],
  ['2026-03-01', false],
  ['1700-01', false],
  ['from 2026-03', false],
  [202603, false],
  [['2026-03'], false],
])('%s is a month: %s', (value, expected) => expect(isMonth(value)).toBe(expected))

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -12, '2025-03'],
  ['2026-03', 0, '2026-03'],
])('%s and %i months is %s', (from, months, expected) => expect(monthAfter(from, months)).toBe(expected))

test.each([
  ['2026-04', '2026-04', 'April 2026'],
  ['2026-05', '2026-06', 'May to June 2026'],
  ['2026-09', '2026-12', 'September to December 2026'],
  ['2025-12', '2026-01', 'December 2025 to January 2026'],
])('from %s to %s is %s', (first, last, words) => expect(monthsInWords(first, last)).toBe(words))

test('the months from one to another lead from the one to the other', () =>
  fc.assert(
    fc.property(month, month, (from, to) => {
      expect(monthAfter(from, monthsBetween(from, to))).toBe(to)
      expect(Math.sign(monthsBetween(from, to))).toBe(Math.sign(to.localeCompare(from)))
    }),
  ))

// as the calendar of NHS England announces them
test.each([
  ['2026-03', '2026-05-14'],
  ['2025-11', '2026-01-08'],
  ['2025-12', '2026-02-12'],
])('figures of %s are out on %s', (of, day) => expect(publicationDay(of)).toBe(day))

test('it is the second Thursday of the second month after, and the newest month out changes on that day', () =>
  fc.assert(
    fc.property(month, (of) => {
      const day = publicationDay(of)
      expect([day.slice(0, 7), weekdayOf(day)]).toEqual([monthAfter(of, 2), 'thursday'])
      expect(Number(day.slice(8))).toBeGreaterThanOrEqual(8)
      expect(Number(day.slice(8))).toBeLessThanOrEqual(14)
      expect(newestMonthOut(day)).toBe(of)
      const eve = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
      expect(newestMonthOut(eve)).toBe(monthAfter(of, -1))
    }),
  ))
