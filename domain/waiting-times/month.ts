import { formatPartialDate } from '../dates/partial-date'

// Months as text, 'YYYY-MM', which sorts as time goes.

/** True for a month of the years 1800 to 2199: '2026-03'. */
export const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:1[89]|2[01])\d{2}-(?:0[1-9]|1[0-2])$/.test(value)

/** Months since the year 0. */
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** The month a number of months after a month, or before it if negative: ('2026-12', 1) → '2027-01'. */
export const monthAfter = (month: string, months: number): string => {
  const after = count(month) + months
  return `${String(Math.floor(after / 12)).padStart(4, '0')}-${String((after % 12) + 1).padStart(2, '0')}`
}

/** The number of months from one month to another: 1 to the next, negative to an earlier one. */
export const monthsBetween = (from: string, to: string): number => count(to) - count(from)

/** Months in a row: 'April 2026', 'April to September 2026', 'November 2025 to March 2026'. */
export const monthsInWords = (first: string, last: string): string => {
  const begin = formatPartialDate(first)
  if (first === last) return begin
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  return `${isOneYear ? begin.slice(0, -' 2026'.length) : begin} to ${formatPartialDate(last)}`
}
