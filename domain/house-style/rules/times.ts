import { everywhere, inLines, type Spot } from '../finding'
import { spotsOf, type Form } from '../forms'

type Half = 'am' | 'pm'

const halfOf = (written: string): Half => (/^p/i.test(written) ? 'pm' : 'am')

/** '5:30pm', 'midday'; null where the numbers are no time. */
const onTheClock = (hour: number, minute: number, half: Half): string | null => {
  if (hour < 1 || hour > 12 || minute > 59) return null
  if (hour === 12 && minute === 0) return half === 'pm' ? 'midday' : 'midnight'
  return `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${half}`
}

const of24 = (hour: number, minute: number): string | null =>
  hour > 23 ? null : onTheClock(hour % 12 === 0 ? 12 : hour % 12, minute, hour < 12 ? 'am' : 'pm')

/** Hour, minutes, half of the day. */
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))? ?([ap]m|[ap]\.m\.)`
const dash = ' ?[-–—] ?'

const forms: readonly Form[] = [
  {
    // 8am-8pm, 8.30-10am
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:[:.](\d{2}))? ?([ap]m|[ap]\.m\.)?${dash}${clock}(?![a-z])`, 'gi'),
    mend: ([, hour = '', minute = '0', half, toHour = '', toMinute = '0', toHalf = '']) => {
      const end = halfOf(toHalf)
      // 8-5pm begins in the morning, 2-5pm in the afternoon
      const crosses = (Number(hour) % 12) * 60 + Number(minute) >= (Number(toHour) % 12) * 60 + Number(toMinute)
      const start = half ? halfOf(half) : crosses ? (end === 'pm' ? 'am' : 'pm') : end
      const [from, to] = [
        onTheClock(Number(hour), Number(minute), start),
        onTheClock(Number(toHour), Number(toMinute), end),
      ]
      return from && to ? `${from} to ${to}` : null
    },
  },
  {
    // 08:00-20:00
    pattern: /\b(\d{2}):(\d{2}) ?[-–—] ?(\d{2}):(\d{2})\b/g,
    mend: ([, hour, minute, toHour, toMinute]) => {
      const [from, to] = [of24(Number(hour), Number(minute)), of24(Number(toHour), Number(toMinute))]
      return from && to ? `${from} to ${to}` : null
    },
  },
  {
    pattern: /\b12 (noon|midday|midnight)\b|\bnoon\b/gi,
    mend: ([, word]) => (word?.toLowerCase() === 'midnight' ? 'midnight' : 'midday'),
  },
  {
    // 5.30pm, 5:30 PM, 8:00am, 12pm
    pattern: new RegExp(String.raw`\b${clock}(?![a-z])`, 'gi'),
    mend: ([, hour, minute = '0', half = '']) => onTheClock(Number(hour), Number(minute), halfOf(half)),
  },
  { pattern: /\b(\d{2}):(\d{2})\b(?!:\d)/g, mend: ([, hour, minute]) => of24(Number(hour), Number(minute)) },
  { pattern: /\b24\/7\b/g, mend: () => '24 hours a day, 7 days a week' },
  { pattern: /\b(\d{1,2}) ?o['’]clock\b/gi, mend: ([, hour = '']) => ({ how: `Write “${hour}am” or “${hour}pm”.` }) },
]

/** Times that are not written "5:30pm", "midday", "8am to 8pm" (NHS content style guide, "Numbers, measurements, dates and time"). */
export const timeForms = (text: string): Spot[] => spotsOf(text, forms)

export const findTimeForms = inLines(everywhere, ({ text }) => timeForms(text))
