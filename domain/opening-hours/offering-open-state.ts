import { londonDay, londonMoment } from '../dates/london-time'
import { formatTime } from '../formatting/dates'
import { plansOfOffering, type DayPlans, type OfferingSchedule, type Schedule } from './day-plan'
import { isStoppedOn, offeringStatusInWords } from './offering-status'
import { closedBy, closedByCentre } from './open-state'
import { statusChange } from './operating-status'
import { byPlans, earliest, opensInWords, type OpenState } from './state-by-plans'
import { stretchAt } from './stretches'

/** After the last arrival an opening is over for who is not there yet. */
const withLastArrival = (state: OpenState, lastArrival: string, plans: DayPlans, at: Date): OpenState => {
  const [today, stretch] = [londonDay(at), stretchAt(plans, at)]
  const last = londonMoment(today, lastArrival)
  if (state.kind !== 'open' || !stretch || last <= stretch.from || last >= stretch.to) return state
  // a time of day is clear only within an opening of one day
  if (stretch.day !== today || stretch.to > londonMoment(today, '24:00')) return state
  if (at < last) {
    const label = `${state.label}, arrive before ${formatTime(lastArrival)}`
    return { ...state, label, until: earliest(state.until, last) }
  }
  const next = stretchAt(plans, stretch.to)
  const words = next ? `, ${opensInWords(next, today)}` : ''
  const label = `Last arrival was ${formatTime(lastArrival)}${words}`
  return { kind: 'closed', label, until: state.until, closes: null, opens: next?.from ?? null }
}

/** Whether one of the tests of a centre is done there at a moment, and when that may change. */
export const offeringOpenState = (schedule: Schedule, offering: OfferingSchedule, at: Date): OpenState => {
  const [day, plans] = [londonDay(at), plansOfOffering(schedule, offering)]
  const closed = closedByCentre(schedule, plans, at)
  if (closed) return closed
  const change = earliest(statusChange(schedule.status, day), statusChange(offering.status, day))
  if (isStoppedOn(offering.status, day))
    return closedBy('closed-for-now', offeringStatusInWords(offering.status, day), change, plans)
  const state = byPlans(plans, at)
  const said = offering.lastArrival ? withLastArrival(state, offering.lastArrival, plans, at) : state
  return { ...said, until: earliest(said.until, change) }
}
