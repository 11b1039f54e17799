import { formatDay, formatTime } from '../formatting/dates'
import { dayAfter, londonDay, londonMoment, londonTime } from './london-time'
import { isDay } from './partial-date'

/** A moment that somebody has planned in civil time in London, or why there is no such moment. */
export type PlannedMoment =
  | {
      moment: Date
      /** what is to be known of it: that the time comes twice on that day, and which it is */
      note?: string
    }
  | { problem: string }

const hour = 60 * 60 * 1000

const isTime = (time: unknown): time is string =>
  typeof time === 'string' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time)

/** The local day and time that a clock shows for a planned one: '24:00' is midnight of the next day. */
const asShown = (day: string, time: string): string => (time === '24:00' ? `${dayAfter(day)} 00:00` : `${day} ${time}`)

const shown = (moment: Date): string => `${londonDay(moment)} ${londonTime(moment)}`

/**
 * The moment at which the clocks in London show a day and time, right across both changes of the clocks.
 * A time that is skipped in March is refused; of one that comes twice in October it is the first, and a note says so.
 *
 * @param day 'YYYY-MM-DD'
 * @param time 'HH:MM'; '24:00' is midnight at the day's end
 */
export function plannedMoment(day: string | null | undefined, time: string | null | undefined): PlannedMoment {
  const [writtenDay, writtenTime] = [day ?? '', time ?? '']
  if (!isDay(day)) return { problem: `"${writtenDay}" is not a day. Write it like 2026-12-25.` }
  if (!isTime(time)) return { problem: `"${writtenTime}" is not a time. Write it like 08:30 or 17:00.` }
  const moment = londonMoment(day, time)
  const asked = asShown(day, time)
  if (shown(moment) !== asked)
    return {
      problem: `There is no ${formatTime(time)} on ${formatDay(day)}: the clocks go forward from 1am to 2am. Choose another time.`,
    }
  if (shown(new Date(moment.getTime() + hour)) === asked)
    return {
      moment,
      note: `${formatTime(time)} comes twice on ${formatDay(day)}, as the clocks go back. It is the first.`,
    }
  return { moment }
}
