import { dayAfter, daysBetween } from '../dates/london-time'
import { isDay } from '../dates/partial-date'
import { formatDay } from '../formatting/dates'
import { saidProblems, type HoursProblem } from './hours-problems'
import { isAbout, periodOf, type HoursException } from './opening-periods'
import { dayLength, minutesOf } from './times'

/** The longest span of one row, in days. */
const longestSpan = 366

const dayProblems = ({ date, until }: HoursException, place: number): HoursProblem[] => {
  const row = `Row ${place + 1}`
  const notADay = (field: 'date' | 'until', value: unknown): HoursProblem[] => [
    {
      path: `${place}.${field}`,
      message: `${row}: "${String(value)}" is not a day. Write it like 25/12/2026.`,
      isOfBox: true,
    },
  ]
  if (!date) return [{ path: `${place}.date`, message: `${row}: give the day, for example 25/12/2026.`, isOfBox: true }]
  if (!isDay(date)) return notADay('date', date)
  if (!until) return []
  if (!isDay(until)) return notADay('until', until)
  if (until < date)
    return [
      {
        path: `${place}.until`,
        message: `${row}: the last day, ${formatDay(until)}, is before the first, ${formatDay(date)}.`,
        isOfBox: true,
      },
    ]
  if (daysBetween(date, until) < longestSpan) return []
  return [
    {
      path: `${place}.until`,
      message: `${row}: that is longer than a year. Change the weekly hours, or the operating status.`,
    },
  ]
}

const ownProblems = (row: HoursException, place: number): HoursProblem[] => {
  const days = dayProblems(row, place)
  if (days.length > 0 || row.closed) return days
  const when = formatDay(row.date)
  return saidProblems(
    row,
    place,
    `give both times for ${when}, or words in place of them, or tick that it is closed all day.`,
  )
}

/** The first day that two rows are both about, or null. */
const sharedDay = (one: HoursException, other: HoursException): string | null => {
  const later = one.date > other.date ? one.date : other.date
  return isAbout(one, later) && isAbout(other, later) ? later : null
}

const overlap = (one: HoursException, other: HoursException): boolean => {
  const [some, others] = [periodOf(one), periodOf(other)]
  return some !== null && others !== null && some.opens < others.closes && others.opens < some.closes
}

/** Rows about the same day that cannot both be right. */
const twinProblems = (rows: readonly HoursException[]): HoursProblem[] =>
  rows.flatMap((row, place) =>
    rows.slice(0, place).flatMap((other, earlier): HoursProblem[] => {
      const day = sharedDay(row, other)
      if (day === null) return []
      if (row.closed || other.closed) {
        const message = `Rows ${earlier + 1} and ${place + 1} are both about ${formatDay(day)}. Keep one of them.`
        return [{ path: `${place}.date`, message }]
      }
      if (!overlap(row, other)) return []
      const message = `Row ${place + 1}: these times overlap with others on ${formatDay(day)}. Change one of them.`
      return [{ path: `${place}.opens`, message }]
    }),
  )

/** Rows whose hours run into a day that another row says is closed, or opens before they end. */
const nightProblems = (rows: readonly HoursException[]): HoursProblem[] =>
  rows.flatMap((row, place) => {
    const period = row.closed ? null : periodOf(row)
    const end = period ? minutesOf(period.closes) - dayLength : 0
    if (end <= 0) return []
    const next = { ...row, date: dayAfter(row.date), until: dayAfter(row.until || row.date) }
    const other = rows.findIndex(
      (one) =>
        one !== row &&
        sharedDay(next, one) !== null &&
        (one.closed || (Boolean(one.opens) && minutesOf(one.opens ?? '') < end)),
    )
    const into = rows[other]
    if (!into) return []
    const says = into.closed ? 'is closed all day' : 'opens before these end'
    return [
      {
        path: `${place}.closes`,
        message: `Row ${place + 1}: these times run into ${formatDay(sharedDay(next, into) ?? '')}, which row ${other + 1} says ${says}. Let them end at 24:00.`,
      },
    ]
  })

/** The problems of exceptions to the weekly hours; empty when there are none. */
export const exceptionProblems = (rows: readonly HoursException[]): HoursProblem[] => {
  const own = rows.flatMap(ownProblems)
  if (own.length > 0) return own
  const twins = twinProblems(rows)
  return twins.length > 0 ? twins : nightProblems(rows)
}
