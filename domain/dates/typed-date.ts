import { isDay, months } from './partial-date'

/** A date as somebody typed it into three fields. */
export interface TypedDate {
  day: string
  month: string
  year: string
}

/** The day that was meant, 'YYYY-MM-DD', or the first field that is wrong, with what to do about it. */
export type ReadDate = { day: string } | { field: keyof TypedDate; problem: string }

/** The number of a month: '3', '03', 'March' and 'mar' are the third. */
const monthOf = (typed: string): number | null => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null
  const place = months.findIndex((name) => typed.length >= 3 && name.toLowerCase().startsWith(typed.toLowerCase()))
  return place === -1 ? null : place + 1
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The messages are those of the NHS design system's date input. */
export const readDate = ({ day, month, year }: TypedDate): ReadDate => {
  if (!day) return { field: 'day', problem: 'Date must include a day' }
  if (!month) return { field: 'month', problem: 'Date must include a month' }
  if (!year) return { field: 'year', problem: 'Date must include a year' }
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31)
    return { field: 'day', problem: 'Day must be a number between 1 and 31' }
  const number = monthOf(month)
  if (number === null) return { field: 'month', problem: 'Month must be a number between 1 and 12, or its name' }
  if (!/^\d{4}$/.test(year)) return { field: 'year', problem: 'Year must include 4 numbers' }
  if (Number(year) < 1800 || Number(year) > 2199)
    return { field: 'year', problem: 'Year must be between 1800 and 2199' }
  const date = `${year}-${two(number)}-${two(Number(day))}`
  return isDay(date) ? { day: date } : { field: 'day', problem: 'Date must be a real date' }
}
