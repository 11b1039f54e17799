import { everywhere, inLines, type Spot } from '../finding'
import { spotsOf, type Form } from '../forms'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const long = months.join('|')
/** 'Sept' too; a full stop may follow. May has no short form. */
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const month = `(?:${long}|${short})`

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const shortDays = 'Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun'

const full = (word: string): string => months.find((one) => one.startsWith(word.slice(0, 3))) ?? word
const fullDay = (word: string): string => days.find((one) => one.startsWith(word.slice(0, 3))) ?? word

const isDay = (day: number): boolean => day >= 1 && day <= 31

/** '6 August 2018', from its parts; null where they are no date. */
const written = (day: string, name: string, year: string | undefined): string | null =>
  isDay(Number(day)) ? [Number(day), full(name), ...(year ? [year] : [])].join(' ') : null

const numbered = (day: string, number: string, year: string): string | null => {
  const [d, m] = Number(number) > 12 ? [number, day] : [day, number]
  const name = months[Number(m) - 1]
  return name === undefined ? null : written(d, name, year.length === 2 ? `20${year}` : year)
}

const forms: readonly Form[] = [
  {
    // 6-8 August 2018
    pattern: new RegExp(`\\b(\\d{1,2}) ?[-–—] ?(\\d{1,2}) (${month})\\b( \\d{4})?`, 'g'),
    mend: ([, from = '', to = '', name = '', year = '']) =>
      isDay(Number(from)) && isDay(Number(to)) ? `${Number(from)} to ${Number(to)} ${full(name)}${year}` : null,
  },
  {
    // 6th August 2018, the 6th of August
    pattern: new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${month})\\b,?(?: (\\d{4})\\b)?`, 'gi'),
    mend: ([, day = '', name = '', year]) => written(day, name.charAt(0).toUpperCase() + name.slice(1), year),
  },
  {
    // August 6, 2018; August 6th
    pattern: new RegExp(
      `\\b(${month})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th))\\b`,
      'g',
    ),
    mend: ([, name = '', day, year, ordinal]) => written(day ?? ordinal ?? '', name, year),
  },
  {
    // 6 August, 2018; 06 August 2018; 6 Aug 2018; 6 Aug
    pattern: new RegExp(`\\b(\\d{1,2}) (${month})\\b(?:\\.?,? (\\d{4})\\b)?`, 'g'),
    mend: ([, day = '', name = '', year]) => written(day, name, year),
  },
  {
    // Aug 2018
    pattern: new RegExp(`\\b(${short})\\.? (\\d{4})\\b`, 'g'),
    mend: ([, name = '', year = '']) => `${full(name)} ${year}`,
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, mend: ([, year = '', m = '', d = '']) => numbered(d, m, year) },
  {
    pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})\b|\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b/g,
    mend: ([, d, , m, year, shortD, shortM, shortYear]) =>
      numbered(d ?? shortD ?? '', m ?? shortM ?? '', year ?? shortYear ?? ''),
  },
  {
    // 2018-19, 2018/19, 2018–2020
    pattern: /(?<![\d/-])((?:19|20)\d{2})[-–—/](\d{4}|\d{2})(?![\d/-])/g,
    mend: ([, from = '', to = '']) => {
      const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
      return Number(end) > Number(from) && Number(end) - Number(from) < 100 ? `${from} to ${end}` : null
    },
  },
  {
    // Mon-Fri, Monday - Friday, Mon to Fri
    pattern: new RegExp(
      `\\b(${days.join('|')}|${shortDays})(?: ?[-–—] ?| to )(${days.join('|')}|${shortDays})\\b`,
      'g',
    ),
    mend: ([, from = '', to = '']) => `${fullDay(from)} to ${fullDay(to)}`,
  },
]

/** Dates that are not written "6 August 2018" (NHS content style guide, "Numbers, measurements, dates and time"). */
export const dateForms = (text: string): Spot[] => spotsOf(text, forms)

export const findDateForms = inLines(everywhere, ({ text }) => dateForms(text))
