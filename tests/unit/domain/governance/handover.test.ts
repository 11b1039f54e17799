import type { Span } from '@/domain/dates/partial-date'
import { holdingOn, isLastCertain, type Holding } from '@/domain/governance/handover'

const day = '2026-11-15'

test.each<[string, Span, string, boolean]>([
  ['the day before it ends', { until: day }, '2026-11-14', false],
  ['the day on which it ends', { until: day }, day, true],
  ['the day after it ended', { until: day }, '2026-11-16', false],
  ['the day before the month in which it ends', { from: '2020', until: '2026-11' }, '2026-10-31', false],
  ['the first day of the month in which it ends', { from: '2020', until: '2026-11' }, '2026-11-01', true],
  ['the second day of that month, on which it may be over', { from: '2020', until: '2026-11' }, '2026-11-02', false],
  ['the second of its two days', { from: '2026-11-14', until: day }, day, true],
  ['the only day that it lasts', { from: day, until: day }, day, false],
  ['any day of what goes on', { from: '2020' }, day, false],
])('the last day on which a span certainly holds: %s', (_, span, on, expected) =>
  expect(isLastCertain(span, on)).toBe(expected),
)

type Named = Record<string, Holding>
const told = (spans: Named, on: string, most?: number) => {
  const all = Object.entries(spans).map(([name, span]) => ({ ...span, name }))
  const { holding, perhaps } = holdingOn(all, on, most)
  const names = (some: Iterable<(typeof all)[number]>) => [...some].map(({ name }) => name)
  return { holding: names(holding), perhaps: names(perhaps) }
}

test.each<[string, Named, number, string[]]>([
  ['nobody follows', { old: { until: day } }, 1, ['old']],
  ['one follows', { old: { until: day }, next: { from: day } }, 1, ['next']],
  ['one follows for the day alone', { old: { until: day }, next: { from: day, until: day } }, 1, ['next']],
  ['one follows the day after', { old: { until: day }, next: { from: '2026-11-16' } }, 1, ['old']],
  ['one follows though there is room for both', { old: { until: day }, next: { from: day } }, 3, ['next']],
  [
    'one follows, of whom nobody knows the day in the month',
    { old: { until: day }, next: { from: '2026-11' } },
    1,
    ['old', 'next'],
  ],
  ['there are no longer places for both', { old: { until: day }, stays: { from: '2020' } }, 1, ['stays']],
  ['there are places for both', { old: { until: day }, stays: { from: '2020' } }, 2, ['old', 'stays']],
  [
    'one of two who leave is followed',
    { first: { until: day }, second: { until: day }, next: { from: day } },
    2,
    ['second', 'next'],
  ],
  [
    'one of two who leave follows themselves',
    { first: { until: day, holder: 1 }, second: { until: day, holder: 2 }, next: { from: day, holder: 2 } },
    2,
    ['first', 'next'],
  ],
  [
    'two of three who leave are followed, the last by themselves',
    {
      first: { until: day, holder: 1 },
      second: { until: day, holder: 2 },
      third: { until: day, holder: 3 },
      next: { from: day, holder: 4 },
      again: { from: day, holder: 3 },
    },
    3,
    ['second', 'next', 'again'],
  ],
  [
    'two of three who leave are followed, the first by themselves',
    {
      first: { until: day, holder: 1 },
      second: { until: day, holder: 2 },
      third: { until: day, holder: 3 },
      next: { from: day, holder: 4 },
      again: { from: day, holder: 1 },
    },
    3,
    ['third', 'next', 'again'],
  ],
  [
    'nobody knows who comes after one of whom nobody knows who it was',
    { first: { until: day, holder: 1 }, second: { until: day, holder: null }, next: { from: day, holder: null } },
    2,
    ['second', 'next'],
  ],
  [
    'nothing is said of who follows',
    { first: { until: day, holder: 1 }, second: { until: day }, next: { from: day } },
    2,
    ['second', 'next'],
  ],
])('on the day on which one ends, %s', (_, spans, most, holding) =>
  expect(told(spans, day, most)).toEqual({ holding, perhaps: [] }),
)

test('who ends in a month may have given way to who begins on its first day, and is perhaps there', () => {
  const spans = { old: { from: '2020', until: '2026-11' }, next: { from: '2026-11-01' } }
  expect(told(spans, '2026-10-31', 1)).toEqual({ holding: ['old'], perhaps: [] })
  expect(told(spans, '2026-11-01', 1)).toEqual({ holding: ['old', 'next'], perhaps: ['old'] })
  expect(told(spans, '2026-12-01', 1)).toEqual({ holding: ['next'], perhaps: [] })
})

test('with no limit to the places, who ends gives way to nobody but who begins', () => {
  const spans = { old: { until: day }, stays: {}, other: {} }
  expect(told(spans, day)).toEqual({ holding: ['old', 'stays', 'other'], perhaps: [] })
})
