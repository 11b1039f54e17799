import { dayAfter, weekdayOf } from '../dates/london-time'

/** Easter Sunday of a year of the Gregorian calendar, 'YYYY-MM-DD' (Meeus, Jones, Butcher). */
const easterOf = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`
}

const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** Days 'MM-DD' from which to which one may fall, inclusive, and on which weekdays. */
const spans: readonly [from: string, until: string, weekdays: string[]][] = [
  ['01-01', '01-01', workingDays],
  ['01-02', '01-03', ['monday']],
  ['05-01', '05-07', ['monday']],
  ['05-25', '05-31', ['monday']],
  ['08-25', '08-31', ['monday']],
  ['12-25', '12-26', workingDays],
  ['12-27', '12-28', ['monday', 'tuesday']],
]

/** Whether a day 'YYYY-MM-DD' is a bank holiday in England by the rules that hold since 1978, unless one is proclaimed or moved. */
export const isBankHolidayByRule = (day: string): boolean => {
  const easter = easterOf(Number(day.slice(0, 4)))
  if (day === dayAfter(easter, -2) || day === dayAfter(easter)) return true
  const [date, weekday] = [day.slice(5), weekdayOf(day)]
  return spans.some(([from, until, on]) => from <= date && date <= until && on.includes(weekday))
}

const feasts: Readonly<Record<string, string>> = {
  '01-01': "New Year's Day",
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
}

/** The day of rest 'YYYY-MM-DD' that is no bank holiday because it falls on a weekend, by its name, or null: its substitute day is one. */
export const feastAtWeekend = (day: string): string | null =>
  workingDays.includes(weekdayOf(day)) ? null : (feasts[day.slice(5)] ?? null)
