const zone = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The days of the week, from Monday. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type Weekday = (typeof weekdays)[number]

const hour = 60 * 60 * 1000

/** By how much London's clock is ahead of UTC in an hour since 1970, in milliseconds; it changes on the hour only. */
const ahead = new Map<number, number>()
const keptHours = 10_000

/** Intl takes 30 microseconds each time, and lists of centres ask thousands of times. */
const aheadAt = (time: number): number => {
  const sinceEpoch = Math.floor(time / hour)
  const known = ahead.get(sinceEpoch)
  if (known !== undefined) return known
  const part = Object.fromEntries(zone.formatToParts(sinceEpoch * hour).map(({ type, value }) => [type, value]))
  const shown = Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}Z`)
  if (ahead.size >= keptHours) ahead.clear()
  ahead.set(sinceEpoch, shown - sinceEpoch * hour)
  return shown - sinceEpoch * hour
}

/** London's local date and time: 'YYYY-MM-DDTHH:MM'. */
const wall = (moment: Date): string => new Date(moment.getTime() + aheadAt(moment.getTime())).toISOString().slice(0, 16)

/** The day in London at a moment, 'YYYY-MM-DD'. */
export const londonDay = (moment: Date): string => wall(moment).slice(0, 10)

/** The time of day in London at a moment, 'HH:MM'. */
export const londonTime = (moment: Date): string => wall(moment).slice(11)

/** The day a number of days after a day, or before it if negative. */
export const dayAfter = (day: string, days = 1): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The number of days from one day to another: 1 to the next. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * hour)

/** The weekday of a day. */
export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday'

/**
 * The first moment at which the clock in London shows a local date and time, or a later one. Of a time that occurs twice,
 * when the clocks go back, it is the first; for a time that is skipped it is when they go forward, at 1am.
 * @param time 'HH:MM'; '24:00' is midnight at the day's end
 */
export const londonMoment = (day: string, time: string): Date => {
  if (time === '24:00') return londonMoment(dayAfter(day), '00:00')
  const local = `${day}T${time}`
  const asWinter = new Date(`${local}:00Z`)
  const asSummer = new Date(asWinter.getTime() - hour)
  if (wall(asSummer) === local) return asSummer
  return wall(asWinter) === local ? asWinter : new Date(`${day}T01:00:00Z`)
}

/** Whether the clock in London never shows a time on a day, as it goes forward over it. @param time 'HH:MM' */
export const isSkipped = (day: string, time: string): boolean =>
  time !== '24:00' && londonTime(londonMoment(day, time)) !== time
