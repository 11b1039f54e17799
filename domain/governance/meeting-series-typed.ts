import { weekdays } from '../dates/london-time'
import { typedDay } from '../dates/typed-day'
import { typedTime } from '../dates/typed-time'
import { recordId } from '../identifiers/record-id'
import { type MeetingSeries, occurrences, seriesProblem } from './meeting-series'

/** A series as somebody typed it, understood; or what is missing, in words. */
export type SeriesRead = { body: number; time: string; series: MeetingSeries } | { problem: string }

type Typed = Readonly<Record<'body' | 'interval' | 'from' | 'occurrence' | 'time' | 'until' | 'weekday', string>>

const oneOf = <Value extends string>(values: readonly Value[], typed: string): Value | null =>
  values.find((value) => value === typed) ?? null

/** What somebody is told who has not given the time of a meeting. */
export const noStart = 'Give the time at which the meetings start, such as 2pm or 14:00.'

/** Reads the time at which a meeting starts, 'HH:MM'; null for what is none. Nobody meets when a day ends. */
export const typedStart = (typed: string): string | null => {
  const time = typedTime(typed)
  return time === '24:00' ? null : time
}

const noDay = (label: string, typed: string): string =>
  typed.trim() === ''
    ? `${label}: give the day, such as 31/12/2027.`
    : `${label}: "${typed}" is not a day. Write it like 31/12/2027.`

/** Reads what was typed about a series: days and times as people write them. */
export const readSeries = (typed: Typed): SeriesRead => {
  const body = recordId(typed.body)
  if (body === null) return { problem: 'Choose the body that meets.' }
  const weekday = oneOf(weekdays, typed.weekday)
  if (weekday === null) return { problem: 'Choose the weekday.' }
  const occurrence = oneOf(occurrences, typed.occurrence)
  if (occurrence === null) return { problem: 'Choose which of these weekdays.' }
  const time = typedStart(typed.time)
  if (time === null) return { problem: noStart }
  const [from, until] = [typedDay(typed.from), typedDay(typed.until)]
  if (from === null) return { problem: noDay('From', typed.from) }
  if (until === null) return { problem: noDay('Until', typed.until) }
  const series = { occurrence, weekday, interval: Number(typed.interval), from, until }
  const problem = seriesProblem(series)
  return problem === null ? { body, time, series } : { problem }
}
