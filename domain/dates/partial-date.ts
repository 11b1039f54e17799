/** A date known to the year, the month or the day: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export type PartialDate = string

/** A period from its first to its last day, inclusive; null, '' or undefined where not known. */
export interface Span {
  from?: PartialDate | null
  until?: PartialDate | null
}

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lastDayOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** True for a real date, as far as it is given, in the years 1800 to 2199: others are typing errors. */
export const isPartialDate = (value: unknown): value is PartialDate => {
  const parts = typeof value === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return false
  return day >= 1 && day <= lastDayOf(year, month)
}

/** True for a whole day, 'YYYY-MM-DD'. */
export const isDay = (value: unknown): value is string => isPartialDate(value) && value.length === 10

/** The first day that a partial date may mean, 'YYYY-MM-DD': '2024-09' → '2024-09-01'. */
export const earliestDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4)

/** The last day that a partial date may mean, 'YYYY-MM-DD': '2024-09' → '2024-09-30'. */
export const latestDay = (date: PartialDate): string => {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return `${date}-${lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5)))}`
}

/**
 * A partial date in words: '2024' → '2024', '2024-09' → 'September 2024',
 * '2024-09-21' → '21 September 2024'. Anything else is returned unchanged.
 */
export const formatPartialDate = (date: PartialDate): string => {
  if (!isPartialDate(date)) return date
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** True if a day is, or may be, within a span. */
export const covers = ({ from, until }: Span, day: string): boolean =>
  (!from || earliestDay(from) <= day) && (!until || latestDay(until) >= day)

const earlier = (one: string, other: string): string => (one < other ? one : other)
const later = (one: string, other: string): string => (one > other ? one : other)

/** True if a day is within a span, whichever days its partial dates mean: it begins by its end, and ends after its start. */
export const surelyCovers = ({ from, until }: Span, day: string): boolean =>
  (!from || earlier(latestDay(from), until ? latestDay(until) : '9999') <= day) &&
  (!until || later(earliestDay(until), from ? earliestDay(from) : '') >= day)

/** True if a span ends before it begins, whichever days its partial dates mean. */
export const endsBeforeItBegins = ({ from, until }: Span): boolean =>
  Boolean(from && until && latestDay(until) < earliestDay(from))
