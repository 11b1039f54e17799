import { bankHolidayNames } from './bank-holiday-names'
import { feastAtWeekend, isBankHolidayByRule } from './bank-holiday-rule'

/** What a centre does on bank holidays; null: not known. */
export type BankHolidayRule = 'closed' | 'usual' | null

const years = Object.keys(bankHolidayNames).map((day) => Number(day.slice(0, 4)))
const firstYear = Math.min(...years)

/** The last year whose bank holidays are known. */
export const lastYearOfBankHolidays = Math.max(...years)

/**
 * The bank holiday on a day 'YYYY-MM-DD' in England, or null. In a year that is not known it is a day on which one falls by
 * rule, and `isKnown` is false: what a centre does then that is closed on bank holidays is not known either. Nor is it on
 * Christmas Day, Boxing Day or New Year's Day at a weekend: that is no bank holiday, and nobody takes it for a usual day.
 */
export const bankHolidayOn = (day: string): { name: string; isKnown: boolean } | null => {
  const feast = feastAtWeekend(day)
  if (feast !== null) return { name: feast, isKnown: false }
  const year = Number(day.slice(0, 4))
  if (year < firstYear || year > lastYearOfBankHolidays)
    return isBankHolidayByRule(day) ? { name: 'Bank holiday', isKnown: false } : null
  const name = bankHolidayNames[day]
  return name === undefined ? null : { name, isKnown: true }
}
