import fc from 'fast-check'
import { covers, endsBeforeItBegins, surelyCovers, type Span } from '@/domain/dates/partial-date'
import { certainlyOverlap, coreOf, dayOf, isWithin, numberOf, outside, windowOf } from '@/domain/governance/windows'
import { anyWindow, holdsOn, readingsOf, worldsOf } from './worlds'

const overlap = (one: Span, other: Span): boolean => certainlyOverlap(windowOf(one), windowOf(other))

test.each<[string, Span, Span, boolean]>([
  [
    'a span within a year that is known as the year',
    { from: '2021-01', until: '2021' },
    { from: '2015', until: '2030' },
    true,
  ],
  [
    'two that may follow each other in a year',
    { from: '2021-01', until: '2021' },
    { from: '2021', until: '2025' },
    false,
  ],
  ['two that follow each other on a day', { until: '2024-12-11' }, { from: '2024-12-11' }, false],
  ['two that share two days', { from: '2020', until: '2024-12-12' }, { from: '2024-12-11' }, true],
  [
    'a day within a longer span',
    { from: '2024-12-11', until: '2024-12-11' },
    { from: '2024', until: '2024-12-31' },
    false,
  ],
  ['a day within a span around it', { from: '2024-12-11', until: '2024-12-11' }, { from: '2023', until: '2025' }, true],
  ['two without an end', {}, {}, true],
  ['one that may have begun after the other ended', {}, { from: '2020', until: '2021' }, false],
  ['one that ended in the year in which the other begins', { until: '2024' }, { from: '2024' }, false],
])('overlap: %s', (_, one, other, expected) => {
  expect(overlap(one, other)).toBe(expected)
  expect(overlap(other, one)).toBe(expected)
})

test('law: spans overlap for certain if they do so in every way to read their dates', () => {
  fc.assert(
    fc.property(anyWindow(6, 3), anyWindow(6, 3), (one, other) => {
      const always = worldsOf([one, other]).every(([a, b]) => a && b && a.first < b.next && b.first < a.next)
      expect(certainlyOverlap(one, other)).toBe(always)
    }),
  )
})

test('law: the core is the days on which a span holds in every way to read its dates', () => {
  fc.assert(
    fc.property(anyWindow(6, 4), (window) => {
      const days = [0, 1, 2, 3, 4, 5, 6, 7].filter((day) => readingsOf(window).every((one) => holdsOn(one, day)))
      const core = coreOf(window)
      expect(core ? Array.from({ length: core[1] - core[0] }, (_, n) => core[0] + n) : []).toEqual(days)
    }),
  )
})

test.each<[string, Span, Span, ReturnType<typeof outside>]>([
  ['within', { from: '2021', until: '2022' }, { from: '2020', until: '2023' }, null],
  ['in the year of the start', { from: '2021' }, { from: '2021-06' }, null],
  ['before the start', { from: '2020' }, { from: '2021-06' }, 'before'],
  ['over before the start', { until: '2020' }, { from: '2021' }, 'before'],
  ['without a start', {}, { from: '2021' }, null],
  ['without an end', { from: '2021' }, { until: '2022' }, null],
  ['after the end', { from: '2023' }, { until: '2022' }, 'after'],
  ['beyond the end', { from: '2021', until: '2023-01' }, { until: '2022-12' }, 'after'],
  ['perhaps beyond the end', { from: '2021', until: '2022' }, { until: '2022-03' }, null],
])('outside: %s', (_, span, life, expected) => expect(outside(span, life)).toBe(expected))

test.each<[string, Span, Span, boolean]>([
  ['ended', { from: '2020', until: '2024' }, { from: '2020' }, true],
  ['ended earlier', { from: '2020', until: '2023' }, { from: '2020', until: '2024' }, true],
  ['the same', { from: '2020' }, { from: '2020' }, true],
  ['begun earlier', { from: '2019' }, { from: '2020' }, false],
  ['of which less is open', { from: '2020-03', until: '2020-05' }, { from: '2020', until: '2020' }, false],
  ['that goes on', { from: '2020' }, { from: '2020', until: '2024' }, false],
])('a span that is %s is within the one before', (_, one, before, expected) =>
  expect(isWithin(one, before)).toBe(expected),
)

const daysIn = (date: string): string[] => {
  if (date.length === 10) return [date]
  return Array.from({ length: 366 }, (_, n) => dayOf(numberOf('2021-01-01') - 30 + n)).filter((day) =>
    day.startsWith(date),
  )
}
const date = fc.option(
  fc.constantFrom(
    '2020-12',
    '2020-12-31',
    '2021-01',
    '2021-01-01',
    '2021-01-15',
    '2021-02-01',
    '2021-02',
    '2021-03-03',
  ),
)

test('law: a day is covered perhaps in one way to read the dates, and surely in all of them', () => {
  fc.assert(
    fc.property(
      date,
      date,
      fc.constantFrom('2020-12-31', '2021-01-15', '2021-02-01', '2021-02-02'),
      (from, until, day) => {
        fc.pre(!endsBeforeItBegins({ from, until }))
        const firsts = from ? daysIn(from) : ['1900-01-01']
        const lasts = until ? daysIn(until) : ['2100-01-01']
        const ways = firsts.flatMap((first) =>
          lasts.filter((last) => first <= last).map((last) => first <= day && day <= last),
        )
        expect(covers({ from, until }, day)).toBe(ways.includes(true))
        expect(surelyCovers({ from, until }, day)).toBe(!ways.includes(false))
      },
    ),
  )
})
