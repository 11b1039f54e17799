import fc from 'fast-check'
import { weekdayOf } from '@/domain/dates/london-time'
import { figuresDue, figuresSoFar } from '@/domain/waiting-times/figures-due'
import { monthAfter } from '@/domain/waiting-times/month'
import { publicationDay } from '@/domain/waiting-times/publication-day'

test.each<[string | undefined, string, string | null]>([
  ['2026-03', '2026-06-10', null],
  ['2026-03', '2026-06-11', 'Figures of April 2026'],
  ['2026-03', '2026-07-08', 'Figures of April 2026'],
  ['2026-03', '2026-07-09', 'Figures of 2 months, April to May 2026'],
  ['2025-10', '2026-03-12', 'Figures of 3 months, November 2025 to January 2026'],
  ['2026-03', '2027-01-31', 'Figures of 8 months, April to November 2026'],
  ['2026-04', '2026-06-11', null],
  // imported before its usual day
  ['2026-05', '2026-06-11', null],
  [undefined, '2026-06-11', 'Figures of April 2026'],
])('with figures up to %s, on %s: %s', (newest, day, title) =>
  expect(figuresDue(newest, day)?.title ?? null).toBe(title),
)

test('it says when they came out', () => {
  expect(figuresDue('2026-03', '2026-06-20')?.note).toBe('Published on 11 June 2026, if all went as usual.')
  expect(figuresDue('2026-03', '2026-07-20')?.note).toBe(
    'The newest were published on 9 July 2026, if all went as usual.',
  )
})

test.each<[string | undefined, string, string]>([
  [
    '2026-03',
    '2026-11-29',
    'The newest figures are those of March 2026. Missing: April to September 2026. NHS England should have published them.',
  ],
  [
    '2026-03',
    '2026-06-11',
    'The newest figures are those of March 2026. Missing: April 2026. NHS England should have published them.',
  ],
  [
    '2026-03',
    '2026-06-10',
    'The newest figures are those of March 2026. None are missing: those of April 2026 are due on 11 June 2026.',
  ],
  [undefined, '2026-06-11', 'No figures are stored yet. Missing: April 2026. NHS England should have published them.'],
])('with figures up to %s, on %s, in sentences: %s', (newest, day, words) =>
  expect(figuresSoFar(newest, day)).toBe(words),
)

test('law: a month is asked for from its day of publication on, a second Thursday, and not the day before', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (months) => {
      const month = monthAfter('2000-01', months)
      const day = publicationDay(month)
      expect(weekdayOf(day)).toBe('thursday')
      expect(Number(day.slice(8))).toBeGreaterThanOrEqual(8)
      expect(Number(day.slice(8))).toBeLessThanOrEqual(14)
      const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
      expect(figuresDue(monthAfter(month, -1), day)).not.toBeNull()
      expect(figuresDue(monthAfter(month, -1), before)).toBeNull()
      expect(figuresSoFar(monthAfter(month, -1), day)).toMatch(/Missing: /)
      expect(figuresSoFar(monthAfter(month, -1), before)).toMatch(/None are missing: /)
    }),
  ))
