import { weekdayOf, weekdays, type Weekday } from '../dates/london-time'
import { together, type DayHours, type HoursRow } from './opening-periods'
import { dayLength, minutesOf } from './times'
import { isInWeek } from './week-of-month'

const everyWeek = (hours: readonly HoursRow[], weekday: Weekday): DayHours =>
  together(hours.filter(({ days, week }) => !week && days.includes(weekday)))

/** Whether the hours of every week leave no gap. */
const neverClosed = (hours: readonly HoursRow[]): boolean => {
  const week = 7 * dayLength
  const spans = weekdays.flatMap((weekday, place) =>
    everyWeek(hours, weekday).periods.flatMap(({ opens, closes }) => {
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

const wholeDay: DayHours = { periods: [{ opens: '00:00', closes: '24:00' }], words: [] }

/** The hours of every week by weekday; whole days where a week has no gap. */
export const hoursOfEveryWeek = (hours: readonly HoursRow[]): ((weekday: Weekday) => DayHours) => {
  if (neverClosed(hours)) return () => wholeDay
  const byWeekday = new Map(weekdays.map((weekday) => [weekday, everyWeek(hours, weekday)]))
  return (weekday) => byWeekday.get(weekday) ?? { periods: [], words: [] }
}

/** The weekly hours on a day 'YYYY-MM-DD', those of its week in the month included. */
export const weeklyHoursOn = (hours: readonly HoursRow[]): ((day: string) => DayHours) => {
  const ofEveryWeek = hoursOfEveryWeek(hours)
  if (hours.every(({ week }) => !week) || neverClosed(hours)) return (day) => ofEveryWeek(weekdayOf(day))
  return (day) => together(hours.filter(({ days, week }) => days.includes(weekdayOf(day)) && isInWeek(day, week)))
}
