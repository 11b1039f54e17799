import { dayAfter, weekdayOf, weekdays, type Weekday } from '../dates/london-time'
import { capital } from '../formatting/capital'
import {
  exceptionPeriod,
  weeklyPeriods,
  type HoursException,
  type HoursRow,
  type OpeningPeriod,
} from './opening-periods'
import type { Schedule } from './open-state'
import { isClosedOn, phaseOf, type OperatingStatus } from './operating-status'
import { clockTime } from './times'

type Specification = Record<string, unknown>

/** First and last day on which something holds, 'YYYY-MM-DD'; undefined: without an end. */
interface Validity {
  validFrom?: string | undefined
  validThrough?: string | undefined
}

/** schema.org has no 24:00; times after midnight are written as a clock shows them. */
const schemaTime = (time: string): string => (time === '24:00' ? '23:59' : clockTime(time))

const specification = ({ validFrom, validThrough }: Validity, { opens, closes }: OpeningPeriod): Specification => ({
  '@type': 'OpeningHoursSpecification',
  ...(validFrom ? { validFrom } : {}),
  ...(validThrough ? { validThrough } : {}),
  opens,
  closes: closes === opens ? closes : schemaTime(closes),
})

/** Closed all day, as search engines read it. */
const allDay: OpeningPeriod = { opens: '00:00', closes: '00:00' }

/** Days with the same periods together, from Monday. */
const groups = (hours: readonly HoursRow[]): { days: Weekday[]; periods: OpeningPeriod[] }[] =>
  weekdays.reduce<{ days: Weekday[]; periods: OpeningPeriod[] }[]>((before, day) => {
    const periods = weeklyPeriods(hours, day)
    const same = before.find((group) => JSON.stringify(group.periods) === JSON.stringify(periods))
    if (same) same.days.push(day)
    else before.push({ days: [day], periods })
    return before
  }, [])

const weekly = (hours: readonly HoursRow[], validity: Validity): Specification[] =>
  groups(hours).flatMap(({ days, periods }) =>
    periods.map((period) => {
      const { '@type': type, ...rest } = specification(validity, period)
      return { '@type': type, dayOfWeek: days.map((day) => `https://schema.org/${capital(day)}`), ...rest }
    }),
  )

const exception = (one: HoursException): Specification =>
  specification({ validFrom: one.date, validThrough: one.date }, exceptionPeriod(one) ?? allDay)

/** Weekly hours that run past midnight end there when the next day has hours of its own, or the centre is closed on it. */
const shortened = ({ exceptions, hours, status }: Schedule, day: string): Specification[] => {
  const starts = [...exceptions.map(({ date }) => date), ...(status.from ? [status.from] : [])]
  const eves = [...new Set(starts.map((start) => dayAfter(start, -1)))].sort()
  return eves
    .filter((eve) => eve >= day && !isClosedOn(status, eve) && !exceptions.some(({ date }) => date === eve))
    .flatMap((eve) => {
      const weekday = weekdayOf(eve)
      const periods = weeklyPeriods(hours, weekday)
      const isCut = periods.some(({ closes }) => closes > '24:00')
      const next = dayAfter(eve)
      const endsThere = isClosedOn(status, next) || exceptions.some(({ date }) => date === next)
      return isCut && endsThere
        ? periods.map(({ opens, closes }) =>
            specification(
              { validFrom: eve, validThrough: eve },
              { opens, closes: closes > '24:00' ? '24:00' : closes },
            ),
          )
        : []
    })
}

/** When weekly hours hold besides a closure, which may have no known start or end. */
const besides = ({ from, until }: OperatingStatus, day: string): Validity[] => [
  ...(from && from > day ? [{ validThrough: dayAfter(from, -1) }] : []),
  ...(until ? [{ validFrom: dayAfter(until) }] : []),
]

/**
 * Opening hours on a day and later as search engines read them (https://schema.org/OpeningHoursSpecification), the
 * operating status included.
 */
export const openingHoursSpecification = (schedule: Schedule, day: string): Specification[] => {
  const { exceptions, hours, status } = schedule
  const differ = [
    ...shortened(schedule, day),
    ...exceptions.filter(({ date }) => !isClosedOn(status, date)).map(exception),
  ]
  const closes = (status.state === 'closed' || status.state === 'planned') && phaseOf(status, day) !== 'over'
  if (!closes) return [...weekly(hours, {}), ...differ]
  const closure = { validFrom: status.from ?? day, validThrough: status.until ?? undefined }
  return [
    ...besides(status, day).flatMap((validity) => weekly(hours, validity)),
    specification(closure, allDay),
    ...differ,
  ]
}
