import { isDay } from './partial-date'

/** RFC 3339, 5.6; between date and time any of 'T', 't' and a space. An unescaped '+' in an address arrives as a space. */
const written =
  /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d|60)(?:\.(\d{1,9}))?)?([Zz]|[+\- ](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * The moment that a date and time of the internet names, as ISO 8601 in UTC to the millisecond, never before it: a part of a
 * millisecond counts as one. Seconds may be left out. Null for what is none.
 */
export const momentNamed = (value: string): string | null => {
  const [, day = '', time = '', seconds = '00', fraction = '', zone = ''] = written.exec(value) ?? []
  if (!isDay(day)) return null
  const isLeap = seconds === '60'
  const offset = /z/i.test(zone) ? 'Z' : zone.replace(' ', '+')
  const whole = Date.parse(`${day}T${time}:${isLeap ? '59' : seconds}${offset}`)
  const milliseconds = isLeap ? 1_000 : Math.ceil(Number(`0.${fraction || '0'}`) * 1_000 - 1e-7)
  const moment = new Date(whole + milliseconds)
  // a leap second is the last of a day in UTC
  return isLeap && !moment.toISOString().endsWith('T00:00:00.000Z') ? null : moment.toISOString()
}
