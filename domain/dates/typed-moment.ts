import { isDay } from './partial-date'
import { isSkipped } from './london-time'
import { asRead, dayAt } from './typed-day'
import { typedTime } from './typed-time'

/** What somebody typed, as a day and a time of day in London; or what is wrong with it. */
export type TypedMoment = { day: string; time: string } | { problem: string }

/** What somebody is told who gives a time that is not there. */
export const noSuchTime = 'the clocks go forward from 1am to 2am on that day. Give another time.'

const example = 'Write it like 10/12/2026 2pm or 10 December 2026 14:00.'

/** The words of a time at the start of a text, and what follows them. */
const timeFirst = /^(\d{1,2}(?:[:.]\d{2})? ?(?:[ap]m|[ap]\.m\.?)|\d{1,2}:\d{2}|midday|noon)(?: - | )([^ -].*)$/

/** A text in which the day comes first. */
const dayFirst = (text: string): string => {
  const turned = timeFirst.exec(text)
  return turned ? `${asRead(turned[2] ?? '')} ${turned[1] ?? ''}` : text
}

/**
 * Reads a day and a time of day as people in England type them: day before month, am and pm or 24 hours.
 * @param typed such as '10/12/2026 2pm', 'Thursday 10 December 2026, 14:00' or '2pm on 10 December 2026'
 */
export function typedMoment(typed: string): TypedMoment {
  const found = dayAt(dayFirst(asRead(typed)))
  if (!found) return { problem: `"${typed}" is not a day and a time. ${example}` }
  if (!isDay(found.day)) return { problem: `"${typed}": there is no such day. ${example}` }
  if (found.rest === '') return { problem: `"${typed}" has no time. ${example}` }
  const time = typedTime(found.rest)
  // the day's end is the next day's beginning, and nobody meets then
  if (time === null || time === '24:00')
    return { problem: `"${found.rest}" is not a time. Write it like 2pm, 2:30pm or 14:00.` }
  return isSkipped(found.day, time) ? { problem: `"${typed}": ${noSuchTime}` } : { day: found.day, time }
}
