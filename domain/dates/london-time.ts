const zone = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The days of the week as the model stores them, from Monday. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type Weekday = (typeof weekdays)[number]

const hour = 60 * 60 * 1000

/** What calendar and clock show in London: 'YYYY-MM-DDTHH:MM'. */
const wall = (moment: Date): string => {
  const part = Object.fromEntries(zone.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

/** The day in London at a moment, 'YYYY-MM-DD'. */
export const londonDay = (moment: Date): string => wall(moment).slice(0, 10)

/** The time of day in London at a moment, 'HH:MM'. */
export const londonTime = (moment: Date): string => wall(moment).slice(11)

/** The day so many days after (or, below 0, before) a day. */
export const dayAfter = (day: string, days = 1): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** How many days lie between two days: 1 from a day to the next. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * hour)

/** The weekday of a day. */
export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday'

/**
 * The moment at which London's calendar and clock show a day and a time.
 * A time that comes twice (clocks go back) is the first of the two; one that never comes (clocks go forward)
 * is as much later as the clocks were put forward.
 * @param time 'HH:MM'; '24:00' is midnight at the day's end
 */
export const londonMoment = (day: string, time: string): Date => {
  if (time === '24:00') return londonMoment(dayAfter(day), '00:00')
  const asWinter = new Date(`${day}T${time}:00Z`)
  const asSummer = new Date(asWinter.getTime() - hour)
  return wall(asSummer) === `${day}T${time}` ? asSummer : asWinter
}
