import type { OfferingSchedule, Schedule } from '@/domain/opening-hours/day-plan'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'
import { daysOf } from '@/domain/opening-hours/ticked-days'
import type { Cdc } from '@/payload-types'

// Hours and states as they are stored, in the form that the rules of domain/opening-hours take.

/** What is stored of when a centre is open. */
export type StoredOpening = Pick<Cdc, 'hours' | 'exceptions' | 'bankHolidays' | 'status'>

type StoredOffering = NonNullable<Cdc['offerings']>[number]

/** Weekly hours, of a centre or of one of its tests. */
export const hoursOf = (rows: Cdc['hours'] | StoredOffering['hours']): HoursRow[] =>
  (rows ?? []).map(({ days, week, opens, closes, words }) => ({ days: daysOf(days), week, opens, closes, words }))

const exceptionsOf = (rows: Cdc['exceptions']): HoursException[] =>
  (rows ?? []).map(({ date, until, closed, opens, closes, words, reason }) => ({
    date,
    until,
    closed: closed ?? false,
    opens,
    closes,
    words,
    reason,
  }))

/** Whether a centre operates. What has moved or ended has no last day. */
export const operatingStatusOf = ({ state, from, until, message }: Cdc['status']): OperatingStatus => ({
  state,
  from,
  until: state === 'moved' || state === 'ended' ? null : until,
  message,
})

/** What decides when a centre is open. */
export const scheduleOf = ({ bankHolidays, exceptions, hours, status }: StoredOpening): Schedule => ({
  hours: hoursOf(hours),
  exceptions: exceptionsOf(exceptions),
  bankHolidays: bankHolidays ?? null,
  status: operatingStatusOf(status),
})

/** What decides besides when one of its tests is done. */
export const offeringScheduleOf = ({
  hours,
  lastArrival,
  status,
}: Pick<StoredOffering, 'hours' | 'lastArrival' | 'status'>): OfferingSchedule => ({
  hours: hoursOf(hours),
  lastArrival,
  status: { ...status, state: status?.state ?? 'usual' },
})
