import fc from 'fast-check'
import { typedDay, typedMonth, typedPartialDate } from '@/domain/dates/typed-day'
import { typedTime } from '@/domain/dates/typed-time'

test.each([
  '2026-12-25',
  '25/12/2026',
  '25.12.26',
  '25-12-2026',
  '25 12 2026',
  '2026/12/25',
  '25 December 2026',
  '25th Dec 2026',
  '25-Dec-26',
  'Friday 25 December 2026',
  'Fri, 25 Dec. 2026',
  'December 25, 2026',
  '25th of December 2026',
  ' 25/12/2026\u200b',
  '25\u00a0December\u00a02026',
  '25\u201312\u20132026',
])('%p is Christmas Day', (typed) => {
  expect(typedDay(typed)).toBe('2026-12-25')
  expect(typedPartialDate(typed)).toBe('2026-12-25')
})

test.each(['', '31/02/2026', '12/25/2026', '25 December', '25/12', 'tomorrow', '25/12/2026 2pm', '25/12/1026', '2026'])(
  '%p is no day',
  (typed) => expect(typedDay(typed)).toBeNull(),
)

test.each([
  ['2024', '2024'],
  ['2024-09', '2024-09'],
  ['9/2024', '2024-09'],
  ['09.2024', '2024-09'],
  ['September 2024', '2024-09'],
  ['Sept 2024', '2024-09'],
  ['sep-2024', '2024-09'],
  ['sep2024', '2024-09'],
  ['2024-9', '2024-09'],
  ['2024/09', '2024-09'],
])('%p is known as far as it says', (typed, date) => expect(typedPartialDate(typed)).toBe(date))

test.each([
  '',
  '13/2024',
  '24',
  'September',
  'summer 2024',
  '2024-13',
  '1024',
  'ma 2024',
  // a day that there is not is not its month
  '31/9/2024',
  '2024-09-31',
  '31 September 2024',
  // nor is a month with more words
  'after 9/2024',
  '9/2024 or later',
  'after 2024-09',
  '2024-09 or later',
  'before September 2024',
  'September 2024 or later',
])('%p is no date', (typed) => expect(typedPartialDate(typed)).toBeNull())

test.each([
  ['January', 'jan', '2026-01'],
  ['February', 'feb', '2026-02'],
  ['March', 'mar', '2026-03'],
  ['April', 'apr', '2026-04'],
  ['May', 'may', '2026-05'],
  ['June', 'jun', '2026-06'],
  ['July', 'jul', '2026-07'],
  ['August', 'aug', '2026-08'],
  ['September', 'sep', '2026-09'],
  ['October', 'oct', '2026-10'],
  ['November', 'nov', '2026-11'],
  ['December', 'dec', '2026-12'],
])('%s is known by its name and by %p', (name, letters, month) =>
  expect([typedMonth(`${name} 2026`), typedMonth(`${letters} 2026`)]).toEqual([month, month]),
)

test.each([
  'March 2026',
  'Mar 2026',
  'mar. 2026',
  'march, 2026',
  '2026-03',
  '2026-3',
  '3/2026',
  '03/2026',
  ' March\u00a02026',
])('%p is the month of March 2026', (typed) => expect(typedMonth(typed)).toBe('2026-03'))

test.each(['', 'March', '2026', '13/2026', '14 March 2026', '2026-03-14', 'the spring of 2026'])(
  '%p is no month',
  (typed) => expect(typedMonth(typed)).toBeNull(),
)

test('what was read is read the same again, and nothing else throws', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      for (const read of [typedDay, typedMonth, typedPartialDate, typedTime]) {
        const found = read(typed)
        expect(found === null || read(found) === found).toBe(true)
      }
    }),
  )
})
