import { isDay, months } from './partial-date'

/** What somebody typed, as a day and a time of day in London; or what is wrong with it. */
export type TypedMoment = { day: string; time: string } | { problem: string }

const example = 'Write it like 10/12/2026 2pm or 10 December 2026 14:00.'

const two = (value: number | string): string => String(value).padStart(2, '0')

const monthNamed = (word: string): number | null => {
  const place = word.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(word))
  return place === -1 ? null : place + 1
}

const inFull = (year: string): string => (year.length === 2 ? `20${year}` : year)

const asDay = (year: string, month: number | string, day: string): string => `${inFull(year)}-${two(month)}-${two(day)}`

/** Reads the day at the start of a text; null if there is none. */
const dayAt = (text: string): { day: string; rest: string } | null => {
  const stored = /^(\d{4})-(\d{2})-(\d{2})(?:t| |$)(.*)$/.exec(text)
  if (stored) return { day: asDay(stored[1] ?? '', stored[2] ?? '', stored[3] ?? ''), rest: stored[4] ?? '' }
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: (.*))?$/.exec(text)
  if (numbers) return { day: asDay(numbers[3] ?? '', numbers[2] ?? '', numbers[1] ?? ''), rest: numbers[4] ?? '' }
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\d{4}|\d{2})(?: (.*))?$/.exec(text)
  const month = monthNamed(words?.[2] ?? '')
  return words && month !== null ? { day: asDay(words[3] ?? '', month, words[1] ?? ''), rest: words[4] ?? '' } : null
}

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)

/** Reads a time of day; null if it is none. */
const timeOf = (text: string): string | null => {
  if (text === 'midday' || text === 'noon' || text === '12 noon') return '12:00'
  const parts = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text)
  if (!parts) return null
  const [, hour = '', minute, half] = parts
  // "2" alone is two in the night or in the afternoon
  if (minute === undefined && half === undefined) return null
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null
  const time = `${two(hourOf(Number(hour), half))}:${minute ?? '00'}`
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? /

/**
 * Reads a day and a time of day as people in England type them: day before month, am and pm or 24 hours.
 * @param typed such as '10/12/2026 2pm' or 'Thursday 10 December 2026, 14:00'
 */
export function typedMoment(typed: string): TypedMoment {
  const text = typed
    .toLowerCase()
    .replace(/,|\bat\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(weekday, '')
  const found = dayAt(text)
  if (!found) return { problem: `"${typed}" is not a day and a time. ${example}` }
  if (!isDay(found.day)) return { problem: `"${typed}": there is no such day. ${example}` }
  if (found.rest === '') return { problem: `"${typed}" has no time. ${example}` }
  const time = timeOf(found.rest)
  return time === null
    ? { problem: `"${found.rest}" is not a time. Write it like 2pm, 2:30pm or 14:00.` }
    : { day: found.day, time }
}
