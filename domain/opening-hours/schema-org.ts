import { capital } from '../formatting/capital'
import type { HoursException, HoursRow } from './opening-periods'

const endOfDay = (time: string): string => (time === '24:00' ? '23:59' : time)

/** Opening hours as search engines read them (https://schema.org/OpeningHoursSpecification). */
export const openingHoursSpecification = (
  hours: readonly HoursRow[],
  exceptions: readonly HoursException[],
): Record<string, unknown>[] => [
  ...hours.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${capital(day)}`),
    opens,
    closes: endOfDay(closes),
  })),
  ...exceptions.map(({ date, closed, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: date,
    opens: closed || !opens ? '00:00' : opens,
    closes: closed || !closes ? '00:00' : endOfDay(closes),
  })),
]
