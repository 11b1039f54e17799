import {
  covers,
  earliestDay,
  endsBeforeItBegins,
  formatPartialDate,
  isDay,
  isPartialDate,
  latestDay,
  surelyCovers,
} from '@/domain/dates/partial-date'

test.each([
  ['2024', '2024-01-01', '2024-12-31', '2024'],
  ['1800', '1800-01-01', '1800-12-31', '1800'],
  ['2199-12', '2199-12-01', '2199-12-31', 'December 2199'],
  ['2024-01', '2024-01-01', '2024-01-31', 'January 2024'],
  // a leap year is each fourth, but of full centuries each fourth
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02', '2023-02-01', '2023-02-28', 'February 2023'],
  ['2000-02', '2000-02-01', '2000-02-29', 'February 2000'],
  ['1900-02', '1900-02-01', '1900-02-28', 'February 1900'],
  ['2024-03', '2024-03-01', '2024-03-31', 'March 2024'],
  ['2024-04', '2024-04-01', '2024-04-30', 'April 2024'],
  ['2024-06', '2024-06-01', '2024-06-30', 'June 2024'],
  ['2024-09', '2024-09-01', '2024-09-30', 'September 2024'],
  ['2024-11', '2024-11-01', '2024-11-30', 'November 2024'],
])('%s is from %s to %s, in words %s', (date, first, last, words) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([first, last])
  expect(formatPartialDate(date)).toBe(words)
  expect([isPartialDate(date), isDay(date)]).toEqual([true, false])
})

test.each([
  ['1800-01-01', '1 January 1800'],
  ['2199-12-31', '31 December 2199'],
  ['2024-02-29', '29 February 2024'],
  ['2000-02-29', '29 February 2000'],
  ['2023-02-28', '28 February 2023'],
  ['2024-04-30', '30 April 2024'],
  ['2024-09-21', '21 September 2024'],
])('%s is that day alone, in words %s', (day, words) => {
  expect([earliestDay(day), latestDay(day)]).toEqual([day, day])
  expect(formatPartialDate(day)).toBe(words)
  expect(isDay(day)).toBe(true)
})

test.each([
  '',
  'soon',
  '24',
  '2024-9',
  '2024-',
  '1799',
  '2200',
  '2024-00',
  '2024-13',
  '2024-01-00',
  '2024-01-32',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2100-02-29',
  '2024-04-31',
  '2024-06-31',
  '2024-09-31',
  '2024-11-31',
  '2024-09-21T00:00:00.000Z',
])('"%s" is no date, and is shown as it is', (typed) => {
  expect([isPartialDate(typed), isDay(typed)]).toEqual([false, false])
  expect(formatPartialDate(typed)).toBe(typed)
})

test.each([2024, null, undefined, new Date('2024-09-21')])('%p, which is no text, is no date', (value) =>
  expect([isPartialDate(value), isDay(value)]).toEqual([false, false]),
)

const [no, perhaps, surely] = [
  { covers: false, surelyCovers: false },
  { covers: true, surelyCovers: false },
  { covers: true, surelyCovers: true },
]

test.each([
  ['no start', null, 'no end', null, '2024-09-15', surely],
  ['no start', '', 'no end', undefined, '2024-09-15', surely],
  ['a start in', '2024-09', 'no end', null, '2024-08-31', no],
  ['a start in', '2024-09', 'no end', null, '2024-09-01', perhaps],
  ['a start in', '2024-09', 'no end', null, '2024-09-29', perhaps],
  ['a start in', '2024-09', 'no end', null, '2024-09-30', surely],
  ['no start', null, 'an end in', '2024-09', '2024-09-01', surely],
  ['no start', null, 'an end in', '2024-09', '2024-09-02', perhaps],
  ['no start', null, 'an end in', '2024-09', '2024-09-30', perhaps],
  ['no start', null, 'an end in', '2024-09', '2024-10-01', no],
  ['a start on', '2024-09-10', 'an end on', '2024-09-20', '2024-09-09', no],
  ['a start on', '2024-09-10', 'an end on', '2024-09-20', '2024-09-10', surely],
  ['a start on', '2024-09-10', 'an end on', '2024-09-20', '2024-09-20', surely],
  ['a start on', '2024-09-10', 'an end on', '2024-09-20', '2024-09-21', no],
  ['a start in', '2024-09', 'an end in', '2024-09', '2024-09-15', perhaps],
  // it begins by its end, and ends after its start
  ['a start in', '2024-09', 'an end on', '2024-09-10', '2024-09-09', perhaps],
  ['a start in', '2024-09', 'an end on', '2024-09-10', '2024-09-10', surely],
  ['a start on', '2024-09-10', 'an end in', '2024-09', '2024-09-10', surely],
  ['a start on', '2024-09-10', 'an end in', '2024-09', '2024-09-11', perhaps],
])('with %s %p and %s %p, whether it covers %s: %p', (_, from, __, until, day, expected) =>
  expect({ covers: covers({ from, until }, day), surelyCovers: surelyCovers({ from, until }, day) }).toEqual(expected),
)

test.each([
  ['2024-09', '2024-08', true],
  ['2024-09-02', '2024-09-01', true],
  ['2024', '2023', true],
  ['2024-09-01', '2024-09-01', false],
  // dates that may still be in order
  ['2024-09', '2024-09-01', false],
  ['2024-09-30', '2024-09', false],
  ['2024-09', '2024', false],
  ['2024-09', null, false],
  ['', '2024-09', false],
  [undefined, undefined, false],
])('whether what is from %p to %p ends before it begins: %s', (from, until, before) =>
  expect(endsBeforeItBegins({ from, until })).toBe(before),
)
