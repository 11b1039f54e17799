import { londonDay, londonTime, weekdayOf } from '../dates/london-time'
import { formatPartialDate } from '../dates/partial-date'
import { capital } from './capital'

// Dates and times as the NHS content style guide writes them ("Numbers, measurements, dates and time").

/** A day 'YYYY-MM-DD' in words: '2018-08-06' → '6 August 2018'. */
export const formatDay = (day: string): string => formatPartialDate(day)

/** The weekday of a day 'YYYY-MM-DD': '2018-08-06' → 'Monday'. */
export const formatWeekday = (day: string): string => capital(weekdayOf(day))

/**
 * A time of day 'HH:MM' in words: '17:30' → '5:30pm', '08:00' → '8am', '12:00' → 'midday';
 * '00:00' and '24:00' → 'midnight'. Anything else is returned unchanged.
 */
export const formatTime = (time: string): string => {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return time
  if (time === '12:00') return 'midday'
  if (time === '00:00' || time === '24:00') return 'midnight'
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`
}

/** A moment as date and time in London: '6 August 2018, 5:30pm'. */
export const formatMoment = (moment: Date): string =>
  `${formatDay(londonDay(moment))}, ${formatTime(londonTime(moment))}`

/** The days from one to another in words, what they share said once: '3 to 7 May 2027', '28 April to 3 May 2027'. */
export const formatSpan = (from: string, until: string): string => {
  if (until <= from) return formatDay(from)
  const [first, last] = [formatDay(from).split(' '), formatDay(until).split(' ')]
  const own = from.slice(0, 7) === until.slice(0, 7) ? 1 : from.slice(0, 4) === until.slice(0, 4) ? 2 : 3
  return `${first.slice(0, own).join(' ')} to ${last.join(' ')}`
}
