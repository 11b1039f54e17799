import { londonDay } from '../dates/london-time'
import { plansOfCentre, type DayPlans, type Schedule } from './day-plan'
import { isClosedOn, statusChange, statusInWords, type OperatingStatus } from './operating-status'
import { byPlans, earliest, type OpenState } from './state-by-plans'
import { stretchAt } from './stretches'

const kindOf: Record<OperatingStatus['state'], OpenState['kind']> = {
  open: 'open',
  limited: 'open',
  closed: 'closed-for-now',
  planned: 'planned',
  moved: 'moved',
  ended: 'ended',
}

/** The state of what a status leaves closed; it opens again only where the last day of that is known. */
export const closedBy = (
  kind: OpenState['kind'],
  label: string | null,
  until: Date | null,
  plans: DayPlans,
): OpenState => ({
  kind,
  label: label ?? '',
  until,
  closes: null,
  opens: until ? (stretchAt(plans, until)?.from ?? null) : null,
})

/** The state of what the status of its centre leaves closed at a moment; null where it does not. */
export const closedByCentre = ({ status }: Schedule, plans: DayPlans, at: Date): OpenState | null => {
  const day = londonDay(at)
  if (!isClosedOn(status, day)) return null
  return closedBy(kindOf[status.state], statusInWords(status, day), statusChange(status, day), plans)
}

/** Whether a centre is open at a moment, and when that may change. */
export const openState = (schedule: Schedule, at: Date): OpenState => {
  const plans = plansOfCentre(schedule)
  const closed = closedByCentre(schedule, plans, at)
  if (closed) return closed
  const state = byPlans(plans, at)
  return { ...state, until: earliest(state.until, statusChange(schedule.status, londonDay(at))) }
}
