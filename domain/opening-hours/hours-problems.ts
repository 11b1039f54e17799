import { dayAfter, weekdays, type Weekday } from '../dates/london-time'
import { isDay } from '../dates/partial-date'
import { capital } from '../formatting/capital'
import { formatDay } from '../formatting/dates'
import type { HoursException, HoursRow, OpeningPeriod } from './opening-periods'
import { dayLength, endOf, minutesOf } from './times'

/** What is wrong with opening hours as entered, and what to do. */
export interface HoursProblem {
  /** row and field: '0.closes' */
  path: string
  message: string
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)

/** Hours past midnight that are longer, in minutes, are two times in the wrong order. */
const longestNight = 12 * 60

const timeProblems = ({ opens, closes }: OpeningPeriod, row: number): HoursProblem[] => {
  const malformed = (['opens', 'closes'] as const).flatMap((field) => {
    const value = field === 'opens' ? opens : closes
    return isTime(value)
      ? []
      : [
          {
            path: `${row}.${field}`,
            message: `Row ${row + 1}: "${String(value)}" is not a time. Write the time when it ${field} like 08:30.`,
          },
        ]
  })
  if (malformed.length > 0) return malformed
  if (opens === '24:00')
    return [{ path: `${row}.opens`, message: `Row ${row + 1}: a day begins at 00:00. 24:00 is only its end.` }]
  const ends = minutesOf(endOf(opens, closes))
  if (ends <= dayLength || ends - minutesOf(opens) <= longestNight) return []
  return [
    {
      path: `${row}.closes`,
      message: `Row ${row + 1}: it closes at ${closes}, which is not after it opens at ${opens}, and too long for hours past midnight (12 at most). Change one of the times; 00:00 to 24:00 is the whole day.`,
    },
  ]
}

const week = 7 * dayLength

/** The minutes of the week from which to which a row is open on one of its days. */
const spansOf = ({ days, opens, closes }: HoursRow): { day: Weekday; from: number; to: number }[] =>
  days.map((day) => {
    const start = weekdays.indexOf(day) * dayLength
    return { day, from: start + minutesOf(opens), to: start + minutesOf(endOf(opens, closes)) }
  })

/** The first day on which two rows are both open; a row may run past midnight, and from Sunday into Monday. */
const sharedDay = (row: HoursRow, other: HoursRow): Weekday | undefined =>
  spansOf(row).find((one) =>
    spansOf(other).some(({ from, to }) =>
      [-week, 0, week].some((shift) => one.from < to + shift && from + shift < one.to),
    ),
  )?.day

const overlapProblems = (rows: readonly HoursRow[]): HoursProblem[] =>
  rows.flatMap((row, place) =>
    rows.slice(0, place).flatMap((other, earlier) => {
      const day = sharedDay(row, other)
      if (!day) return []
      return [
        {
          path: `${place}.opens`,
          message: `Rows ${earlier + 1} and ${place + 1} overlap on ${capital(day)}. Change the times or take the day out of one of them.`,
        },
      ]
    }),
  )

/** The problems of weekly hours; empty when there are none. */
export const hoursProblems = (rows: readonly HoursRow[]): HoursProblem[] => {
  const own = rows.flatMap((row, place) => [
    ...(row.days.length > 0 ? [] : [{ path: `${place}.days`, message: `Row ${place + 1}: tick at least one day.` }]),
    ...timeProblems(row, place),
  ])
  return own.length > 0 ? own : overlapProblems(rows)
}

/** Rows whose hours run into a day that another row says is closed, or opens before they end. */
const nightProblems = (rows: readonly HoursException[]): HoursProblem[] =>
  rows.flatMap(({ date, closed, opens, closes }, place) => {
    if (closed || !opens || !closes) return []
    const end = minutesOf(endOf(opens, closes)) - dayLength
    if (end <= 0) return []
    const next = dayAfter(date)
    const other = rows.findIndex(
      (one) => one.date === next && (one.closed || (Boolean(one.opens) && minutesOf(one.opens ?? '') < end)),
    )
    if (other < 0) return []
    const says = rows[other]?.closed ? 'is closed all day' : 'opens before these end'
    return [
      {
        path: `${place}.closes`,
        message: `Row ${place + 1}: these times run into ${formatDay(next)}, which row ${other + 1} says ${says}. Let them end at 24:00.`,
      },
    ]
  })

/** The problems of exceptions to the weekly hours; empty when there are none. */
export const exceptionProblems = (rows: readonly HoursException[]): HoursProblem[] => {
  const own = rowProblems(rows)
  return own.length > 0 ? own : nightProblems(rows)
}

const rowProblems = (rows: readonly HoursException[]): HoursProblem[] =>
  rows.flatMap(({ date, closed, opens, closes }, place) => {
    const row = `Row ${place + 1}`
    if (!isDay(date))
      return [{ path: `${place}.date`, message: `${row}: "${String(date)}" is not a day. Write it like 2026-12-25.` }]
    const twin = rows.slice(0, place).findIndex((other) => other.date === date && (closed || other.closed))
    if (twin >= 0)
      return [
        {
          path: `${place}.date`,
          message: `Rows ${twin + 1} and ${place + 1} are both about ${formatDay(date)}. Keep one of them.`,
        },
      ]
    if (closed) return []
    if (!opens || !closes) {
      return [
        {
          path: `${place}.${opens ? 'closes' : 'opens'}`,
          message: `${row}: give both times for ${formatDay(date)}, or tick that it is closed all day.`,
        },
      ]
    }
    const wrong = timeProblems({ opens, closes }, place)
    const overlaps = rows
      .slice(0, place)
      .some(
        (other) =>
          other.date === date &&
          other.opens &&
          other.closes &&
          opens < endOf(other.opens, other.closes) &&
          other.opens < endOf(opens, closes),
      )
    return overlaps && wrong.length === 0
      ? [
          {
            path: `${place}.opens`,
            message: `${row}: these times overlap with others on ${formatDay(date)}. Change one of them.`,
          },
        ]
      : wrong
  })
