import type { HoursSpecification, HoursSpecifications } from '@/domain/opening-hours/schema-org'
import type { LondonMinute } from './london-minutes'

// How https://schema.org/OpeningHoursSpecification reads to somebody who has nothing but the page.

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const isValidOn = ({ validFrom, validThrough }: HoursSpecification, day: string): boolean =>
  (validFrom ?? day) <= day && day <= (validThrough ?? day)

const nameOf = (day: string): string =>
  `https://schema.org/${new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day))}`

/** What is said of a day: special hours replace those of the week. */
const saidOf = (
  { openingHoursSpecification, specialOpeningHoursSpecification }: HoursSpecifications,
  day: string,
): HoursSpecification[] => {
  const special = specialOpeningHoursSpecification.filter((one) => isValidOn(one, day))
  return special.length > 0
    ? special
    : openingHoursSpecification.filter(
        (one) => isValidOn(one, day) && one.dayOfWeek?.some((named) => named === nameOf(day)),
      )
}

/** The minutes from which to which it is open, counted from midnight; 23:59 is the end of a day, 00:00 to 00:00 is closed. */
const spanOf = ({ opens, closes }: HoursSpecification): [from: number, to: number] => {
  if (!opens || !closes || (opens === '00:00' && closes === '00:00')) return [0, 0]
  if (closes === '23:59') return [minutesIn(opens), 1440]
  return [minutesIn(opens), minutesIn(closes) + (closes <= opens ? 1440 : 0)]
}

/** Whether structured data says that it is open, asked by minute. */
export const openBySpecifications = (all: HoursSpecifications): ((minute: LondonMinute) => boolean) => {
  const spans = new Map<string, [from: number, to: number][]>()
  const isWithin = (day: string, minute: number): boolean => {
    const known = spans.get(day) ?? saidOf(all, day).map(spanOf)
    spans.set(day, known)
    return known.some(([from, to]) => from <= minute && minute < to)
  }
  return ({ day, eve, furthest }) => isWithin(day, furthest) || isWithin(eve, furthest + 1440)
}
