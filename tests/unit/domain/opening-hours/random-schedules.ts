import fc from 'fast-check'
import { weekdays } from '@/domain/dates/london-time'
import { bankHolidayNames } from '@/domain/opening-hours/bank-holiday-names'
import { lastYearOfBankHolidays } from '@/domain/opening-hours/bank-holidays'
import type { OfferingSchedule, Schedule } from '@/domain/opening-hours/day-plan'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import { weeksOfMonth } from '@/domain/opening-hours/week-of-month'
import { daysLater } from './london-minutes'

const time = fc
  .oneof(
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
    // about the clock changes
    fc.constantFrom(0, 59, 60, 61, 90, 119, 120, 121),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)

const said = fc.oneof(
  { weight: 5, arbitrary: fc.record({ opens: time, closes: fc.oneof(time, fc.constantFrom('24:00', '23:59')) }) },
  { weight: 1, arbitrary: fc.constant({ words: 'by appointment' }) },
)

const row: fc.Arbitrary<HoursRow> = fc
  .tuple(fc.subarray([...weekdays], { minLength: 1 }), fc.option(fc.constantFrom(...weeksOfMonth), { freq: 2 }), said)
  .map(([days, week, what]) => ({ days, week, ...what }))

/** Hours that people enter for what never closes. */
const allDay: HoursRow[] = [{ days: [...weekdays], opens: '00:00', closes: '24:00' }]
const allNightToo: HoursRow[] = [
  { days: [...weekdays], opens: '06:00', closes: '22:00' },
  { days: [...weekdays], opens: '22:00', closes: '06:00' },
]

const hours = fc.oneof(
  { weight: 8, arbitrary: fc.array(row, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(allDay, allNightToo) },
)

/** A day near one, 'YYYY-MM-DD'. */
const near = (day: string) => fc.integer({ min: -3, max: 6 }).map((days) => daysLater(day, days))

const exception = (day: string): fc.Arbitrary<HoursException> =>
  fc
    .tuple(near(day), fc.option(fc.integer({ min: 0, max: 4 })), fc.boolean(), said)
    .map(([date, span, closed, what]) => ({
      date,
      until: span === null ? null : daysLater(date, span),
      closed,
      ...(closed ? {} : what),
    }))

const span = (day: string) => fc.record({ from: fc.option(near(day)), until: fc.option(near(day)) })

/** Bank holidays whose next days are of a known year too: the reference knows no rule for others. */
const knownThroughout = Object.keys(bankHolidayNames).filter((day) => day < `${lastYearOfBankHolidays}-12-20`)

/** A day about which something is hard: a clock change, a bank holiday, any other. */
export const hardDay = fc.oneof(
  fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-03-28'),
  fc.constantFrom(...knownThroughout, '2026-12-26', '2027-12-25', '2027-12-26', '2028-01-01'),
  fc.integer({ min: 0, max: 3000 }).map((days) => daysLater('2024-06-01', days)),
)

/** Whatever may be stored of a centre about a day, twins and overlaps included. */
export const schedule = (day: string): fc.Arbitrary<Schedule> =>
  fc.record({
    hours,
    exceptions: fc.array(exception(day), { maxLength: 3 }),
    bankHolidays: fc.constantFrom('closed' as const, 'usual' as const, null),
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ state: 'open' as const }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('limited' as const, 'closed' as const, 'planned' as const), span(day))
          .map(([state, days]) => ({ state, ...days })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('moved' as const, 'ended' as const), fc.option(near(day)))
          .map(([state, from]) => ({ state, from })),
      },
    ),
  })

/** The same of one of its tests. */
export const offering = (day: string): fc.Arbitrary<OfferingSchedule> =>
  fc.record({
    hours,
    status: fc
      .tuple(fc.constantFrom('usual' as const, 'limited' as const, 'stopped' as const), span(day))
      .map(([state, days]) => ({ state, ...days })),
  })
