import { dayAfter, weekdayOf, weekdays, type Weekday } from '../dates/london-time'
import { dayLength, endOf, minutesOf, timeFrom } from './times'

/** Weekly opening hours: the same times on each of the days named. Times are 'HH:MM'; '24:00' ends a day. */
export interface HoursRow {
  days: Weekday[]
  opens: string
  closes: string
}

/** An exception to the weekly hours on one day, 'YYYY-MM-DD'. */
export interface HoursException {
  date: string
  closed: boolean
  opens?: string | null
  closes?: string | null
  reason?: string | null
}

/** A time without a break that begins on a day. `closes` past '24:00' is a time of the next day: '30:00' is 6am. */
export interface OpeningPeriod {
  opens: string
  closes: string
}

/** Periods in order; those that touch or overlap are one. */
const merged = (periods: readonly OpeningPeriod[]): OpeningPeriod[] =>
  [...periods]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .reduce<OpeningPeriod[]>((before, period) => {
      const last = before.at(-1)
      if (!last || period.opens > last.closes) return [...before, { ...period }]
      return [...before.slice(0, -1), { ...last, closes: period.closes > last.closes ? period.closes : last.closes }]
    }, [])

const asPeriod = ({ opens, closes }: { opens: string; closes: string }): OpeningPeriod => ({
  opens,
  closes: endOf(opens, closes),
})

const beginningOn = (hours: readonly HoursRow[], weekday: Weekday): OpeningPeriod[] =>
  merged(hours.filter(({ days }) => days.includes(weekday)).map(asPeriod))

/** Whether the hours leave no gap in a week. */
const neverClosed = (hours: readonly HoursRow[]): boolean => {
  const week = 7 * dayLength
  const spans = weekdays.flatMap((weekday, place) =>
    beginningOn(hours, weekday).flatMap(({ opens, closes }) => {
      const [from, to] = [place * dayLength + minutesOf(opens), place * dayLength + minutesOf(closes)]
      return to > week
        ? [
            { from, to: week },
            { from: 0, to: to - week },
          ]
        : [{ from, to }]
    }),
  )
  const covered = spans
    .sort((a, b) => a.from - b.from)
    .reduce((end, { from, to }) => (from > end ? end : Math.max(end, to)), 0)
  return hours.length > 0 && covered === week
}

const wholeDay: OpeningPeriod = { opens: '00:00', closes: '24:00' }

/** The opening periods that begin on a weekday, the earliest first; a whole day where the week has no gap. */
export const weeklyPeriods = (hours: readonly HoursRow[], weekday: Weekday): OpeningPeriod[] =>
  neverClosed(hours) ? [wholeDay] : beginningOn(hours, weekday)

/** All that decides the hours of a day besides the operating status. */
export interface Hours {
  hours: readonly HoursRow[]
  exceptions: readonly HoursException[]
}

const exceptionsOn = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ date }) => date === day)

/** The hours of an exception; null when it is closed all day. */
export const exceptionPeriod = ({ closed, opens, closes }: HoursException): OpeningPeriod | null =>
  !closed && opens && closes ? asPeriod({ opens, closes }) : null

/**
 * The opening periods that begin on a day: its exceptions' if it has any, otherwise its weekday's. Weekly hours that
 * run past midnight end there when the next day has exceptions, which say all that is open on it.
 */
export const periodsOn = ({ exceptions, hours }: Hours, day: string): OpeningPeriod[] => {
  const own = exceptionsOn(exceptions, day)
  if (own.length > 0) return merged(own.map(exceptionPeriod).filter((period) => period !== null))
  const weekly = weeklyPeriods(hours, weekdayOf(day))
  if (exceptionsOn(exceptions, dayAfter(day)).length === 0) return weekly
  return weekly.map(({ opens, closes }) => ({ opens, closes: closes > timeFrom(dayLength) ? '24:00' : closes }))
}

/** The exceptions on a day and after it, the earliest first. */
export const exceptionsFrom = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ date }) => date >= day).sort((a, b) => a.date.localeCompare(b.date))
