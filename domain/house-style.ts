import { londonDay, londonTime, weekdayOf } from './london-time'
import { formatPartialDate } from './partial-date'

/*
 * How the site writes names, dates, times and sizes: the NHS content style guide,
 * "Numbers, measurements, dates and time".
 */
export { formatPartialDate }

export const siteName = 'Lancashire and South Cumbria Diagnostics Collaborative'

/** What the browser's tab says: 'Trusts - Lancashire and South Cumbria Diagnostics Collaborative'. */
export const pageTitle = (h1: string): string => `${h1} - ${siteName}`

/** A word with its first letter as a capital: 'monday' → 'Monday'. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A day 'YYYY-MM-DD' in words: '2018-08-06' → '6 August 2018'. */
export const formatDay = (day: string): string => formatPartialDate(day)

/** The weekday of a day 'YYYY-MM-DD': '2018-08-06' → 'Monday'. */
export const formatWeekday = (day: string): string => capital(weekdayOf(day))

/**
 * A time of day 'HH:MM' in words: '17:30' → '5:30pm', '08:00' → '8am', '12:00' → 'midday';
 * '00:00' and '24:00' → 'midnight'. What is no time comes back as it is.
 */
export const formatTime = (time: string): string => {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return time
  if (time === '12:00') return 'midday'
  if (time === '00:00' || time === '24:00') return 'midnight'
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`
}

/** A moment as day and time in London: '6 August 2018, 5:30pm'. */
export const formatMoment = (moment: Date): string =>
  `${formatDay(londonDay(moment))}, ${formatTime(londonTime(moment))}`

const kilobyte = 1000

/** The size of a file in words: 545 000 → '545KB', 1 240 000 → '1.2MB'. Never 0KB: a file that is there has a size. */
export const formatFileSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  return kilobytes < kilobyte ? `${kilobytes}KB` : `${Math.round(kilobytes / (kilobyte / 10)) / 10}MB`
}
