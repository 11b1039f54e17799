import { endsBeforeItBegins, formatPartialDate, type PartialDate } from '../../dates/partial-date'
import { typedPartialDate } from '../../dates/typed-day'

/** What somebody typed into a box, as it is stored; null where it is empty; or what is wrong with it. */
export type Typed<Value> = { value: Value | null } | { problem: string }

/** A date as people type it. */
export const typedDate = (text: string): Typed<PartialDate> => {
  if (text.trim() === '') return { value: null }
  const value = typedPartialDate(text)
  return value === null
    ? {
        problem: `"${text}" is not a date. Write it like 14/11/2026, or November 2026 or 2026 when no more is known.`,
      }
    : { value }
}

/** A whole number between two others. */
export const typedNumber = (text: string, least: number, most: number): Typed<number> => {
  const trimmed = text.trim()
  if (trimmed === '') return { value: null }
  const value = /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : NaN
  return value >= least && value <= most
    ? { value }
    : { problem: `"${text}" is not a whole number from ${least} to ${most}.` }
}

/** The longest term, in months; as the field `termMonths` of appointments takes it. */
const longestTerm = 240

/** The length of a term in months: '3 years', '18 months' or '36'. */
export const typedTerm = (text: string): Typed<number> => {
  const found = /^(\d{1,3}) ?(years?|yrs?|months?)?$/.exec(text.trim().toLowerCase())
  if (text.trim() === '') return { value: null }
  const value = found ? Number(found[1]) * (found[2]?.startsWith('y') ? 12 : 1) : 0
  return value >= 1 && value <= longestTerm
    ? { value }
    : { problem: `"${text}" is not the length of a term. Write it like 3 years or 18 months.` }
}

/** That an end lies before its start; null if it may not. @param what begins the sentence, such as 'The appointment' */
export const endBeforeStart = (what: string, from: PartialDate | null, until: PartialDate | null): string | null =>
  endsBeforeItBegins({ from, until })
    ? `${what} would end (${formatPartialDate(until ?? '')}) before it begins (${formatPartialDate(from ?? '')}).`
    : null
