import fc from 'fast-check'
import { overlapping, tooManyAtOnce } from '@/domain/governance/appointments'
import { surelyCovers, type Span } from '@/domain/dates/partial-date'

test.each<[string, Span[], number, ReturnType<typeof tooManyAtOnce>]>([
  ['nobody', [], 1, null],
  ['one for good', [{}], 1, null],
  ['two for good', [{}, {}], 1, { day: '0000-01-01', count: 2 }],
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
    'one within the other',
    [
      { from: '2020-01-01', until: '2030-01-01' },
      { from: '2024-05-01', until: '2024-06-01' },
    ],
    1,
    { day: '2024-05-01', count: 2 },
  ],
])('too many at once: %s', (_, spans, most, expected) => expect(tooManyAtOnce(spans, most)).toEqual(expected))

test('the one at the same time is named', () => {
  const others = [
    { id: 1, until: '2020' },
    { id: 2, from: '2024-01-01' },
  ]
  expect(overlapping({ from: '2023', until: '2024-06-30' }, others)?.id).toBe(2)
  expect(overlapping({ from: '2022', until: '2023' }, others)).toBeUndefined()
})

const year = fc.option(fc.integer({ min: 2000, max: 2010 }).map(String))
const spans = fc.array(fc.record({ from: year, until: year }), { maxLength: 6 })

test('no day has more than may be, where none is told', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1999, max: 2011 }), (all, most, at) => {
      fc.pre(tooManyAtOnce(all, most) === null)
      return all.filter((span) => surelyCovers(span, `${at}-12-31`)).length <= most
    }),
  )
})
