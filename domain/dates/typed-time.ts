import { asRead } from './typed-day'

const two = (value: number | string): string => String(value).padStart(2, '0')

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)

/**
 * Reads a time of day as people type it: am and pm, or 24 hours. "2" alone is two in the night or in the afternoon,
 * and "midnight" begins a day or ends it: neither is read.
 * @param typed such as '5:30pm', '5.30 p.m.', '17:30', '1730' or 'midday'
 * @returns 'HH:MM', '24:00' for the end of a day, or null for what is no time
 */
export const typedTime = (typed: string): string | null => {
  const text = asRead(typed)
    .replace(/([ap])\.m\.?/g, '$1m')
    .replace(/ ?(?:hours|hrs|h)$/, '')
  if (/^(?:12 ?)?(?:midday|noon)$/.test(text)) return '12:00'
  const parts = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)? ?(am|pm)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [, hour = '', minute, half] = parts
  if (minute === undefined && half === undefined) return null
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null
  const time = `${two(hourOf(Number(hour), half))}:${minute ?? '00'}`
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null
}
