import { isDay, isPartialDate, months } from './partial-date'

const two = (value: number | string): string => String(value).padStart(2, '0')

/** The number of a month by its name or its first three letters or more; null if it is none. */
const monthNamed = (word: string): number | null => {
  const place = word.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(word))
  return place === -1 ? null : place + 1
}

/** A year of two digits in full: up to 49 it is one to come or past since 2000, from 50 on one of the century before. */
export const inFull = (year: string): string => (year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year)

const asDay = (year: string, month: number | string | null, day: string): string | null =>
  month === null ? null : `${inFull(year)}-${two(month)}-${two(day)}`

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\.? /

/** A text as it is read: lower case, single spaces, no day of the week, nothing that nobody sees. */
export const asRead = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()
    .replace(/[,()]|\b(?:at|of|on)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(weekday, '')

/** Ways of writing a whole day at the start of a text; what follows it is the last part. */
const ways: [pattern: RegExp, read: (parts: string[]) => string | null][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ](.*))?$/, ([y = '', m = '', d = '']) => asDay(y, m, d)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: (.*))?$/, ([d = '', m = '', y = '']) => asDay(y, m, d)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]{3,9})\.?[- ]?(\d{4}|\d{2})(?: (.*))?$/,
    ([d = '', m = '', y = '']) => asDay(y, monthNamed(m), d),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?: (.*))?$/,
    ([m = '', d = '', y = '']) => asDay(y, monthNamed(m), d),
  ],
]

/**
 * Reads the day at the start of a text (`asRead`), day before month as in England.
 * @returns the day as 'YYYY-MM-DD', which may not exist, and what follows it; null if there is none
 */
export const dayAt = (text: string): { day: string; rest: string } | null => {
  for (const [pattern, read] of ways) {
    const found = pattern.exec(text)
    const day = found ? read(found.slice(1)) : null
    if (day !== null) return { day, rest: found?.[4] ?? '' }
  }
  return null
}

/**
 * Reads a whole day as people type it.
 * @param typed such as '25/12/2026', '25 Dec 2026' or 'Friday 25 December 2026'
 * @returns 'YYYY-MM-DD', or null for what is no day
 */
export const typedDay = (typed: string): string | null => {
  const found = dayAt(asRead(typed))
  return found && found.rest === '' && isDay(found.day) ? found.day : null
}

/** Reads a month with its year; null if it is none. */
const monthOf = (text: string): string | null => {
  const numbers = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (numbers) return `${numbers[2] ?? ''}-${two(numbers[1] ?? '')}`
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/.exec(text)
  if (yearFirst) return `${yearFirst[1] ?? ''}-${two(yearFirst[2] ?? '')}`
  const words = /^([a-z]{3,9})\.?[- ]?(\d{4})$/.exec(text)
  const month = monthNamed(words?.[1] ?? '')
  return words && month !== null ? `${words[2] ?? ''}-${two(month)}` : null
}

/**
 * Reads a date as far as it is known, as people type it.
 * @param typed such as '21/9/2024', 'September 2024', '9/2024' or '2024'
 * @returns 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', or null for what is no date
 */
export const typedPartialDate = (typed: string): string | null => {
  const text = asRead(typed)
  const found = typedDay(typed) ?? monthOf(text) ?? text
  return isPartialDate(found) ? found : null
}

/**
 * Reads a month with its year, as people type it.
 * @param typed such as 'March 2026', 'Mar 2026', '3/2026' or '2026-03'
 * @returns 'YYYY-MM', or null for what is no month
 */
export const typedMonth = (typed: string): string | null => {
  const found = typedPartialDate(typed)
  return found?.length === 7 ? found : null
}
