/** Minutes of a day. */
export const dayLength = 24 * 60

/** A time 'HH:MM' in minutes since its day began; past '24:00' it is a time of the next day. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes since a day began as 'HH:MM': 1800 → '30:00', which is 6am of the next day. */
export const timeFrom = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The time that a clock shows: '30:00' → '06:00'; '24:00', a day's end, stays. */
export const clockTime = (time: string): string =>
  minutesOf(time) > dayLength ? timeFrom(minutesOf(time) % dayLength) : time

/** Ways to write a day's end. 23:59 is what people enter where a form knows no other. */
const dayEnds = new Set(['00:00', '23:59', '24:00'])

/**
 * When hours end, counted from the start of the day on which they begin: '00:00' and '23:59' are its end, '24:00';
 * a time before they begin is one of the next day: 22:00 to 06:00 ends at '30:00'.
 */
export const endOf = (opens: string, closes: string): string => {
  if (dayEnds.has(closes)) return '24:00'
  return closes > opens ? closes : timeFrom(minutesOf(closes) + dayLength)
}
