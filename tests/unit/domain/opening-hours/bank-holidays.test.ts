import { dayAfter, weekdays } from '@/domain/dates/london-time'
import { bankHolidayNames } from '@/domain/opening-hours/bank-holiday-names'
import { isBankHolidayByRule } from '@/domain/opening-hours/bank-holiday-rule'
import { bankHolidayOn, lastYearOfBankHolidays, type BankHolidayRule } from '@/domain/opening-hours/bank-holidays'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import { openState } from '@/domain/opening-hours/open-state'

// https://www.gov.uk/bank-holidays, England and Wales
test.each([
  ['2024-03-29', 'Good Friday'],
  ['2024-05-06', 'Early May bank holiday'],
  ['2025-04-21', 'Easter Monday'],
  ['2025-08-25', 'Summer bank holiday'],
  ['2026-05-25', 'Spring bank holiday'],
  ['2026-12-28', 'Boxing Day (substitute day)'],
  ['2027-12-27', 'Christmas Day (substitute day)'],
  ['2027-12-28', 'Boxing Day (substitute day)'],
  ['2028-01-03', "New Year's Day (substitute day)"],
])('%s is %s', (day, name) => expect(bankHolidayOn(day)).toEqual({ name, isKnown: true }))

// as that list has it: where one of these falls on a weekend, its substitute day alone is the bank holiday
test.each<[year: number, days: string[]]>([
  [2026, ['01-01', '12-25', '12-28']],
  [2027, ['01-01', '12-27', '12-28']],
  [2028, ['01-03', '12-25', '12-26']],
  [2032, ['01-01', '12-27', '12-28']],
  [2033, ['01-03', '12-26', '12-27']],
  [2034, ['01-02', '12-25', '12-26']],
])('in %i the bank holidays around the turn of the year are %j', (year, days) => {
  const around = Object.keys(bankHolidayNames).filter((day) => /^\d{4}-(?:01-0|12-)/.test(day))
  expect(around.filter((day) => day.startsWith(String(year))).map((day) => day.slice(5))).toEqual(days)
})

test.each([
  ['2026-12-26', 'Boxing Day'],
  ['2027-12-25', 'Christmas Day'],
  ['2028-01-01', "New Year's Day"],
  ['2044-12-25', 'Christmas Day'],
])('%s, at a weekend, is none, and nobody takes it for a usual day', (day, name) => {
  expect(Object.hasOwn(bankHolidayNames, day)).toBe(false)
  expect(isBankHolidayByRule(day)).toBe(false)
  expect(bankHolidayOn(day)).toEqual({ name, isKnown: false })
})

// Easter Sunday: 25 April 2038, 18 April 2049, 19 April 2076, 28 March 2100
test.each([
  ['2038-04-23', '2038-04-26'],
  ['2049-04-16', '2049-04-19'],
  ['2076-04-17', '2076-04-20'],
  ['2100-03-26', '2100-03-29'],
])('by rule %s is Good Friday and %s Easter Monday', (friday, monday) => {
  expect([friday, monday].map(isBankHolidayByRule)).toEqual([true, true])
  expect([dayAfter(friday, 7), dayAfter(monday, -7)].map(isBankHolidayByRule)).toEqual([false, false])
})

test.each(['2023-12-25', '2040-12-25'])('in a year of which nobody has told us, %s is one by rule', (day) =>
  expect(bankHolidayOn(day)).toEqual({ name: 'Bank holiday', isKnown: false }),
)

test('the first and the last year of which we have been told are known throughout', () => {
  expect(bankHolidayOn('2024-01-01')).toEqual({ name: "New Year's Day", isKnown: true })
  expect(bankHolidayOn('2036-12-26')).toEqual({ name: 'Boxing Day', isKnown: true })
})

test.each(['2026-12-29', '2026-04-13', '2026-08-03', '2027-01-04'])('%s is none', (day) =>
  expect(bankHolidayOn(day)).toBeNull(),
)

test('the days that are known are those that the rules make, year by year', () => {
  const years = Array.from({ length: lastYearOfBankHolidays - 2024 + 1 }, (_, after) => 2024 + after)
  const byRule = years.flatMap((year) =>
    Array.from({ length: 366 }, (_, days) => dayAfter(`${year}-01-01`, days)).filter(
      (day) => day.startsWith(String(year)) && isBankHolidayByRule(day),
    ),
  )
  expect(Object.keys(bankHolidayNames).sort()).toEqual(byRule)
})

test('the bank holidays of this year and the next two are known: add years to bank-holiday-names.ts', () =>
  expect(lastYearOfBankHolidays).toBeGreaterThanOrEqual(new Date().getFullYear() + 2))

const everyDay = [{ days: [...weekdays], opens: '08:00', closes: '20:00' }]
const label = (
  bankHolidays: BankHolidayRule,
  at: string,
  exceptions: HoursException[] = [],
  hours: HoursRow[] = everyDay,
): string => openState({ hours, exceptions, bankHolidays, status: { state: 'open' } }, new Date(at)).label

test.each<[BankHolidayRule, string, string]>([
  ['usual', '2026-12-25T10:00Z', 'Open until 8pm'],
  ['closed', '2026-12-25T10:00Z', 'Closed, opens Sunday at 8am'],
  ['closed', '2026-12-24T21:00Z', 'Closed, opens Sunday at 8am'],
  [null, '2026-12-25T10:00Z', 'Christmas Day, opening times not known'],
  // Saturday: the bank holiday is on Monday
  ['usual', '2026-12-26T10:00Z', 'Open until 8pm'],
  ['closed', '2026-12-26T10:00Z', 'Boxing Day, opening times not known'],
  [null, '2026-12-26T10:00Z', 'Boxing Day, opening times not known'],
  ['closed', '2026-12-28T10:00Z', 'Closed, opens tomorrow at 8am'],
  // of days that are known to come
  [null, '2026-12-24T21:00Z', 'Closed, opens Sunday at 8am'],
  [null, '2026-12-24T10:00Z', 'Open until 8pm'],
  // a year of which nobody knows whether a bank holiday is moved or added
  ['usual', '2040-12-25T10:00Z', 'Open until 8pm'],
  ['closed', '2040-12-25T10:00Z', 'Bank holiday, opening times not known'],
  [null, '2040-12-25T10:00Z', 'Bank holiday, opening times not known'],
  ['closed', '2040-12-20T10:00Z', 'Open until 8pm'],
])('a centre whose rule is %s, at %s: %s', (rule, at, expected) => expect(label(rule, at)).toBe(expected))

test('a day that differs counts before the rule', () =>
  expect(
    label('closed', '2026-12-25T10:00Z', [{ date: '2026-12-25', closed: false, opens: '09:00', closes: '12:00' }]),
  ).toBe('Open until midday'))

test('a day on which the week says closed is not in doubt', () =>
  expect(label(null, '2026-12-25T10:00Z', [], [{ days: ['sunday'], opens: '08:00', closes: '20:00' }])).toBe(
    'Closed, opens Sunday at 8am',
  ))

test('a day on which the week says words in place of times is in doubt as others are', () =>
  expect(label(null, '2026-12-25T10:00Z', [], [{ days: [...weekdays], words: 'by appointment' }])).toBe(
    'Christmas Day, opening times not known',
  ))
