import { dayAfter, weekdayOf, weekdays, type Weekday } from '../dates/london-time'
import { capital } from '../formatting/capital'
import { plansOfCentre, type DayPlan, type DayPlans, type Schedule } from './day-plan'
import type { DayHours, OpeningPeriod } from './opening-periods'
import { isClosedOn } from './operating-status'
import { clockTime, dayLength, minutesOf } from './times'
import { hoursOfEveryWeek } from './weekly-hours'

type SchemaDay = `https://schema.org/${Capitalize<Weekday>}`

const schemaDays: Record<Weekday, SchemaDay> = {
  monday: 'https://schema.org/Monday',
  tuesday: 'https://schema.org/Tuesday',
  wednesday: 'https://schema.org/Wednesday',
  thursday: 'https://schema.org/Thursday',
  friday: 'https://schema.org/Friday',
  saturday: 'https://schema.org/Saturday',
  sunday: 'https://schema.org/Sunday',
}

/** https://schema.org/OpeningHoursSpecification. Without `opens` it is closed; what closes before it opens runs into the next day. */
export interface HoursSpecification {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: SchemaDay[]
  validFrom?: string
  validThrough?: string
  opens?: string
  closes?: string
  description?: string
}

/** Opening hours as search engines read them: those of every week, and the days on which others hold. */
export interface HoursSpecifications {
  openingHoursSpecification: HoursSpecification[]
  specialOpeningHoursSpecification: HoursSpecification[]
}

/** Days that differ are named this far ahead, and the weekly hours are said to hold as long. */
const daysAhead = 366

const type = { '@type': 'OpeningHoursSpecification' } as const

/** schema.org has no 24:00; times after midnight are written as a clock shows them. */
const asWritten = ({ opens, closes }: OpeningPeriod): OpeningPeriod => ({
  opens,
  closes: closes === '24:00' ? '23:59' : clockTime(closes),
})

/** The times of a period; one of a day and longer takes two, as no time of the next day may be later than when it opens. */
const times = ({ opens, closes }: OpeningPeriod): OpeningPeriod[] =>
  minutesOf(closes) - minutesOf(opens) < dayLength || closes === '24:00'
    ? [asWritten({ opens, closes })]
    : [asWritten({ opens, closes: '24:00' }), asWritten({ opens: '23:59', closes })]

/** Days with the same periods together, from Monday. */
const weekly = (everyWeek: (weekday: Weekday) => DayHours, validThrough: string): HoursSpecification[] => {
  const groups = new Map<string, { days: Weekday[]; periods: OpeningPeriod[] }>()
  for (const day of weekdays) {
    const { periods } = everyWeek(day)
    const key = JSON.stringify(periods)
    groups.set(key, { days: [...(groups.get(key)?.days ?? []), day], periods })
  }
  return [...groups.values()].flatMap(({ days, periods }) =>
    periods.flatMap(times).map((period) => ({
      ...type,
      dayOfWeek: days.map((day) => schemaDays[day]),
      validThrough,
      ...period,
    })),
  )
}

/** What a day says in place of weekly hours. Closed all day is 00:00 to 00:00, as search engines want it. */
const inPlace = ({
  isKnown,
  periods,
  words,
}: DayPlan): Pick<HoursSpecification, 'opens' | 'closes' | 'description'>[] => {
  if (periods.length > 0) return periods.flatMap(times)
  if (words.length > 0) return [{ description: capital(words.join(', ')) }]
  return isKnown ? [{ opens: '00:00', closes: '00:00' }] : [{ description: 'Opening times not known' }]
}

/** Spans of days on which the same holds in place of the weekly hours, 'YYYY-MM-DD'. */
const special = (
  plans: DayPlans,
  everyWeek: (weekday: Weekday) => DayHours,
  start: string,
  end: string,
): HoursSpecification[] => {
  const spans: { from: string; until: string; key: string; plan: DayPlan }[] = []
  for (let on = start; on <= end; on = dayAfter(on)) {
    const plan = plans(on)
    const isUsual = JSON.stringify(plan.periods) === JSON.stringify(everyWeek(weekdayOf(on)).periods)
    if (plan.by === 'week' && isUsual) continue
    const [key, last] = [JSON.stringify(inPlace(plan)), spans.at(-1)]
    if (last?.key === key && dayAfter(last.until) === on) last.until = on
    else spans.push({ from: on, until: on, key, plan })
  }
  return spans.flatMap(({ from, until, plan }) =>
    inPlace(plan).map((said) => ({ ...type, validFrom: from, validThrough: until, ...said })),
  )
}

/** The last of some spans goes on as long as the status that makes it. */
const withStatus = (spans: HoursSpecification[], { status }: Schedule, end: string): HoursSpecification[] =>
  isClosedOn(status, end)
    ? spans.map(({ '@type': kind, validFrom, validThrough, ...said }) => {
        const through = validThrough === end ? status.until : validThrough
        return { '@type': kind, validFrom, ...(through ? { validThrough: through } : {}), ...said }
      })
    : spans

/**
 * Opening hours on a day and in the year after it. Hours of a week in the month and bank holidays are days that differ: schema.org has no
 * word for them. A centre that is closed by its status is closed on each of those days.
 */
export const hoursSpecifications = (schedule: Schedule, day: string): HoursSpecifications => {
  const [everyWeek, end] = [hoursOfEveryWeek(schedule.hours), dayAfter(day, daysAhead)]
  // from the day before: its hours may run past midnight
  const differ = special(plansOfCentre(schedule), everyWeek, dayAfter(day, -1), end)
  const isNeverWeekly = differ.some(({ validFrom, validThrough }) => (validFrom ?? '') <= day && validThrough === end)
  return {
    openingHoursSpecification: isNeverWeekly ? [] : weekly(everyWeek, end),
    specialOpeningHoursSpecification: withStatus(differ, schedule, end),
  }
}
