import fc from 'fast-check'
import type { Span } from '@/domain/dates/partial-date'
import { overfullIn, overlapping } from '@/domain/governance/appointments'
import type { Places } from '@/domain/governance/places'
import { dayOf, isGiven, windowOf } from '@/domain/governance/windows'
import { anyWindow, holdsOn, worldsOf } from './worlds'

const places = (howMany: number | null, changes: Places['changes'] = []): Places => ({ howMany, changes })

const first = (spans: readonly Span[], of: Places): { day: string; count: number } | null => {
  const [found] = overfullIn(spans.map(windowOf), of)
  return found ? { day: isGiven(found.day) ? dayOf(found.day) : 'at one time', count: found.holding.length } : null
}

test.each<[string, Span[], number, ReturnType<typeof first>]>([
  ['nobody', [], 1, null],
  ['one for good', [{}], 1, null],
  ['two for good', [{}, {}], 1, { day: 'at one time', count: 2 }],
  ['two seats', [{}, {}], 2, null],
  ['one after the other', [{ from: '2020', until: '2024-12-31' }, { from: '2025-01-01' }], 1, null],
  ['from the day on which the other ends', [{ until: '2025-01-01' }, { from: '2025-01-01' }], 1, null],
  [
    'two from the day on which one ends',
    [{ until: '2025-01-01' }, { from: '2025-01-01' }, { from: '2025-01-01' }],
    1,
    { day: '2025-01-01', count: 2 },
  ],
  ['perhaps in one month', [{ until: '2025-03' }, { from: '2025-03' }], 1, null],
  ['surely in one year', [{ from: '2024' }, { from: '2025' }], 1, { day: '2025-12-31', count: 2 }],
  [
    'within a year that somebody held',
    [
      { from: '2021-01', until: '2021' },
      { from: '2015', until: '2030' },
    ],
    1,
    { day: '2021-01-31', count: 2 },
  ],
  [
    'two within a year',
    [
      { from: '2021', until: '2021' },
      { from: '2021-01', until: '2021' },
    ],
    1,
    null,
  ],
  [
    'one within the other',
    [
      { from: '2020-01-01', until: '2030-01-01' },
      { from: '2024-05-01', until: '2024-06-01' },
    ],
    1,
    { day: '2024-05-01', count: 2 },
  ],
  [
    'three within a month, which has days for all',
    [
      { from: '2021-01', until: '2021-01' },
      { from: '2021-01', until: '2021-01' },
      { from: '2021-01', until: '2021-01' },
    ],
    1,
    null,
  ],
  [
    'two within a year of which one day is left at its start, and one at its end',
    [
      { from: '2021', until: '2021' },
      { from: '2021-01', until: '2021-01' },
      { from: '2021-01-02', until: '2021-12-31' },
    ],
    1,
    null,
  ],
  [
    'within a year of which only April and May are left',
    [
      { from: '2021', until: '2021' },
      { from: '2015', until: '2021-03-31' },
      { from: '2021-06-01', until: null },
    ],
    1,
    null,
  ],
  [
    'within a month that somebody held, though the year has days left',
    [
      { from: '2021', until: '2021' },
      { from: '2021-05', until: '2021-05' },
      { from: '2021-04-30', until: '2021-06-01' },
    ],
    1,
    { day: '2021-05-31', count: 3 },
  ],
  [
    'twice, of which the first is told',
    [
      { from: '2021-01-01', until: '2022-01-01' },
      { from: '2021-05', until: '2021-05' },
      { from: '2023-01-01' },
      { from: '2023-01-01' },
    ],
    1,
    { day: '2021-05-31', count: 2 },
  ],
])('too many at once: %s', (_, spans, most, expected) => expect(first(spans, places(most))).toEqual(expected))

test.each<[string, Places, ReturnType<typeof first>]>([
  ['there are as many as ever', places(3), null],
  ['there are fewer once one has left', places(3, [{ from: '2024-07-01', howMany: 2 }]), null],
  ['there are fewer before', places(3, [{ from: '2024-06-01', howMany: 2 }]), { day: '2024-06-01', count: 3 }],
  ['there are fewer at some time in the year', places(3, [{ from: '2024', howMany: 2 }]), null],
  ['there were fewer first', places(1, [{ from: '2023', howMany: 3 }]), null],
  ['nobody knows how many there are', places(null), null],
])('a board that shrinks: %s', (_, of, expected) =>
  expect(first([{ from: '2023' }, { from: '2023' }, { from: '2023', until: '2024-06-30' }], of)).toEqual(expected),
)

const named = (spans: Record<string, Span>) =>
  overfullIn(Object.values(spans).map(windowOf), places(1)).map(({ day, holding, most }) => ({
    day: dayOf(day),
    holding: holding.map((place) => Object.keys(spans)[place]).sort(),
    most,
  }))

test('of those who hold a seat for certain, the ones on the days of what finds no place are named, to the day', () =>
  expect(
    named({
      'until the first of May': { from: '2020-01-01', until: '2021-05-01' },
      'from the first to the last of May': { from: '2021-05-01', until: '2021-05-31' },
      'some day in May': { from: '2021-05', until: '2021-05' },
      'from the last of May': { from: '2021-05-31', until: '2021-06-01' },
      'from the first of June': { from: '2021-06-01' },
    }),
  ).toEqual([
    {
      day: '2021-05-31',
      holding: ['from the first to the last of May', 'from the last of May', 'some day in May'],
      most: 1,
    },
  ]))

test('of those who may hold a seat on one day or another, the ones on these days are named, to the day', () =>
  expect(
    named({
      'some day in 2019': { from: '2019', until: '2019' },
      'perhaps on the first of May': { from: '2021', until: '2021-05-01' },
      'all of May': { from: '2021-05-01', until: '2021-06-01' },
      'some day in May': { from: '2021-05', until: '2021-05' },
      'perhaps on the last of May': { from: '2021', until: '2021-06' },
      'some day in 2022': { from: '2022', until: '2022' },
    }),
  ).toEqual([
    {
      day: '2021-05-31',
      holding: ['all of May', 'perhaps on the first of May', 'perhaps on the last of May', 'some day in May'],
      most: 1,
    },
  ]))

test('the one at the same time is named', () => {
  const others = [
    { id: 1, until: '2020' },
    { id: 2, from: '2024-01-01' },
  ]
  expect(overlapping({ from: '2023', until: '2024-06-30' }, others)?.id).toBe(2)
  expect(overlapping({ from: '2022', until: '2023' }, others)).toBeUndefined()
})

test('law: too many hold a seat if they do so in every way to read the dates', () => {
  fc.assert(
    fc.property(fc.array(anyWindow(5, 2), { maxLength: 4 }), fc.integer({ min: 1, max: 2 }), (windows, most) => {
      const days = [0, 1, 2, 3, 4, 5, 6]
      const fits = worldsOf(windows).some((world) =>
        days.every((day) => world.filter((one) => holdsOn(one, day)).length <= most),
      )
      expect(overfullIn(windows, places(most)).length === 0).toBe(fits)
    }),
    { numRuns: 300 },
  )
})
