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
  ['2024-9', '2024-09'],
  ['2024/09', '2024-09'],
])('%p is known as far as it says', (typed, date) => expect(typedPartialDate(typed)).toBe(date))

test.each(['', '13/2024', '24', 'September', 'summer 2024', '2024-13', '1024', 'ma 2024'])('%p is no date', (typed) =>
  expect(typedPartialDate(typed)).toBeNull(),
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

test.each([
  ['9am', '09:00'],
  ['9 AM', '09:00'],
  ['5.30pm', '17:30'],
  ['5:30 p.m.', '17:30'],
  ['5pm', '17:00'],
  ['9:00', '09:00'],
  ['17.30', '17:30'],
  ['0830', '08:30'],
  ['1730hrs', '17:30'],
  ['08:30:00', '08:30'],
  ['midday', '12:00'],
  ['12 noon', '12:00'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['24:00', '24:00'],
])('%p is %s', (typed, time) => expect(typedTime(typed)).toBe(time))

test.each(['', '9', '25:00', '13pm', '9:60', 'midnight', 'nine', '9am to 5pm', '24:30', '0am'])(
  '%p is no time',
  (typed) => expect(typedTime(typed)).toBeNull(),
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
