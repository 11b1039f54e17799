import fc from 'fast-check'
import { dayAfter, weekdayOf, weekdays } from '@/domain/dates/london-time'
import {
  daysOfSeries,
  type MeetingSeries,
  mostMeetings,
  occurrences,
  seriesInWords,
  seriesProblem,
} from '@/domain/governance/meeting-series'

const series: MeetingSeries = {
  occurrence: 'last',
  weekday: 'thursday',
  interval: 1,
  from: '2027-01-01',
  until: '2027-06-30',
}

test('the last Thursday of each month', () =>
  expect(daysOfSeries(series)).toEqual([
    '2027-01-28',
    '2027-02-25',
    '2027-03-25',
    '2027-04-29',
    '2027-05-27',
    '2027-06-24',
  ]))

test('every second Tuesday begins with the first Tuesday, whatever the day from which it is', () =>
  expect(
    daysOfSeries({ occurrence: 'weekly', weekday: 'tuesday', interval: 2, from: '2026-12-03', until: '2027-01-19' }),
  ).toEqual(['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-19']))

test('the first and the last day are in it', () =>
  expect(
    daysOfSeries({ occurrence: 'weekly', weekday: 'friday', interval: 1, from: '2027-01-01', until: '2027-01-08' }),
  ).toEqual(['2027-01-01', '2027-01-08']))

test('every 3 months counts from the month in which it begins', () =>
  expect(
    daysOfSeries({ ...series, occurrence: 'second', weekday: 'monday', interval: 3, until: '2027-12-31' }),
  ).toEqual(['2027-01-11', '2027-04-12', '2027-07-12', '2027-10-11']))

test('every 3 months counts from the month of its first day, even where that has no such day left', () =>
  expect(
    daysOfSeries({
      occurrence: 'first',
      weekday: 'monday',
      interval: 3,
      from: '2027-01-31',
      until: '2027-12-31',
    }),
  ).toEqual(['2027-04-05', '2027-07-05', '2027-10-04']))

test.each(['weekly', 'first'] as const)('one of a single day has that day: %s', (occurrence) =>
  expect(daysOfSeries({ occurrence, weekday: 'friday', interval: 1, from: '2027-01-01', until: '2027-01-01' })).toEqual(
    ['2027-01-01'],
  ),
)

test('one that ends before its first day has none', () =>
  expect(daysOfSeries({ ...series, until: '2027-01-27' })).toEqual([]))

test('too many are cut off one beyond the bound, so that they are noticed', () =>
  expect(daysOfSeries({ ...series, occurrence: 'weekly', until: '2099-01-01' })).toHaveLength(mostMeetings + 1))

test.each([
  [{ ...series, until: '2026-12-31' }, 'The last day is before the first.'],
  [{ ...series, from: '2027-02-30' }, 'Give the first and the last day of the series.'],
  [{ ...series, interval: 0 }, 'Give a whole number from 1 to 12 for how often.'],
  [{ ...series, interval: 13 }, 'Give a whole number from 1 to 12 for how often.'],
  [{ ...series, interval: 1.5 }, 'Give a whole number from 1 to 12 for how often.'],
  [{ ...series, interval: 1 }, null],
  [{ ...series, interval: 12 }, null],
  [{ ...series, from: '2027-06-30' }, null],
])('%j: %s', (given, problem) => expect(seriesProblem(given)).toBe(problem))

test.each([
  [series, 'The last Thursday of every month'],
  [{ ...series, interval: 3 }, 'The last Thursday of every 3 months'],
  [{ ...series, occurrence: 'weekly' as const }, 'Every Thursday'],
  [{ ...series, occurrence: 'weekly' as const, interval: 2 }, 'Every 2 weeks on Thursday'],
])('is said in words', (given, words) => expect(seriesInWords(given)).toBe(words))

/** Whether a day is that occurrence of its weekday in its month, by counting. */
const isOccurrence = (day: string, occurrence: MeetingSeries['occurrence']): boolean => {
  const earlier = [7, 14, 21, 28].filter((days) => dayAfter(day, -days).slice(0, 7) === day.slice(0, 7)).length
  if (occurrence === 'weekly') return true
  if (occurrence === 'last') return dayAfter(day, 7).slice(0, 7) !== day.slice(0, 7)
  return ['first', 'second', 'third', 'fourth'].indexOf(occurrence) === earlier
}

test('with an interval of 1 it is each day, and no other, that a look at the calendar finds', () => {
  const start = fc.integer({ min: 0, max: 3_000 }).map((days) => dayAfter('2024-01-01', days))
  const given = fc.record({
    occurrence: fc.constantFrom(...occurrences),
    weekday: fc.constantFrom(...weekdays),
    from: start,
    length: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(given, ({ from, length, occurrence, weekday }) => {
      const days = Array.from({ length: length + 1 }, (_, place) => dayAfter(from, place))
      const expected = days.filter((day) => weekdayOf(day) === weekday && isOccurrence(day, occurrence))
      const until = dayAfter(from, length)
      expect(daysOfSeries({ occurrence, weekday, interval: 1, from, until })).toEqual(expected)
    }),
  )
})
