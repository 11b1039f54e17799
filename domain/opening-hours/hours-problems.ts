import { weekdays, type Weekday } from '../dates/london-time'
import { capital } from '../formatting/capital'
import type { HoursRow, OpeningPeriod } from './opening-periods'
import { dayLength, endOf, minutesOf } from './times'
import { canBeBoth, canFollow } from './week-of-month'

/** What is wrong with opening hours as entered, and what to do. */
export interface HoursProblem {
  /** row and field: '0.closes' */
  path: string
  message: string
  /** whether the rule of that box alone says it too */
  isOfBox?: true
}

/** The longest words in place of times. */
export const longestWords = 60

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)

/** Hours past midnight that are longer, in minutes, are two times in the wrong order. */
const longestNight = 12 * 60

/** What is wrong with the two times of a row. */
export const timeProblems = ({ opens, closes }: OpeningPeriod, row: number): HoursProblem[] => {
  const malformed = (['opens', 'closes'] as const).flatMap((field) => {
    const value = field === 'opens' ? opens : closes
    return isTime(value)
      ? []
      : [
          {
            path: `${row}.${field}`,
            message: `Row ${row + 1}: "${String(value)}" is not a time. Write the time when it ${field} like 08:30.`,
            isOfBox: true as const,
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

/** What is wrong with the times, or the words in place of them, of a row. @param missing said when a row has neither */
export const saidProblems = (
  { opens, closes, words }: Pick<HoursRow, 'opens' | 'closes' | 'words'>,
  row: number,
  missing: string,
): HoursProblem[] => {
  const name = `Row ${row + 1}`
  const said = (words ?? '').trim()
  if (said && (opens || closes))
    return [{ path: `${row}.words`, message: `${name}: give times, or words in place of them, not both.` }]
  if (said.length > longestWords)
    return [{ path: `${row}.words`, message: `${name}: the words are longer than ${longestWords} characters.` }]
  if (said) return []
  if (!opens || !closes) return [{ path: `${row}.${opens ? 'closes' : 'opens'}`, message: `${name}: ${missing}` }]
  return timeProblems({ opens, closes }, row)
}

/** The weekday on which two rows are both open, or undefined. @param shift days from the one row's day to the other's */
const sharedWith = (row: HoursRow, other: HoursRow, shift: -1 | 0 | 1): Weekday | undefined => {
  const [one, two] = [
    { from: minutesOf(row.opens ?? ''), to: minutesOf(endOf(row.opens ?? '', row.closes ?? '')) },
    { from: minutesOf(other.opens ?? ''), to: minutesOf(endOf(other.opens ?? '', other.closes ?? '')) },
  ]
  if (one.from >= two.to + shift * dayLength || two.from + shift * dayLength >= one.to) return undefined
  const canMeet =
    shift === 0 ? canBeBoth : shift === 1 ? canFollow : (a: typeof row.week, b: typeof row.week) => canFollow(b, a)
  if (!canMeet(row.week, other.week)) return undefined
  return row.days.find((day) => other.days.includes(weekdays[(weekdays.indexOf(day) + shift + 7) % 7] ?? day))
}

/** The first day on which two rows are both open; a row may run past midnight, and from Sunday into Monday. */
const sharedDay = (row: HoursRow, other: HoursRow): Weekday | undefined =>
  row.words || other.words
    ? undefined
    : (sharedWith(row, other, 0) ?? sharedWith(row, other, 1) ?? sharedWith(row, other, -1))

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
    ...saidProblems(row, place, 'give both times, or words in place of them such as "by appointment".'),
  ])
  return own.length > 0 ? own : overlapProblems(rows)
}
