import { exceptionsEntered, hoursEntered } from '@/domain/opening-hours/as-entered'
import type { OfferingSchedule, Schedule } from '@/domain/opening-hours/day-plan'
import type { HoursRow } from '@/domain/opening-hours/opening-periods'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'
import type { Cdc } from '@/payload-types'

// Hours and states as they are stored, in the form that the rules of domain/opening-hours take.

/** What is stored of when a centre is open. */
export type StoredOpening = Pick<Cdc, 'hours' | 'exceptions' | 'bankHolidays' | 'status'>

type StoredOffering = NonNullable<Cdc['offerings']>[number]

/** Weekly hours, of a centre or of one of its tests. */
export const hoursOf = (rows: Cdc['hours'] | StoredOffering['hours']): HoursRow[] => hoursEntered(rows)

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
  exceptions: exceptionsEntered(exceptions),
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
