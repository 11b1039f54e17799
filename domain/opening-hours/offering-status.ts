import { formatDay, formatSpan } from '../formatting/dates'
import { phaseOf, type Banner } from './operating-status'

/** Whether a centre does one of its tests as usual; days are inclusive. Its hours are another matter. */
export interface OfferingStatus {
  state: 'usual' | 'limited' | 'stopped'
  from?: string | null
  until?: string | null
  message?: string | null
}

/** Whether a test is not done on a day. */
export const isStoppedOn = (status: OfferingStatus, day: string): boolean =>
  status.state === 'stopped' && phaseOf(status, day) === 'now'

/** The status of a test at a centre in words: 'Not available from 3 to 7 May 2027'; null if it is as usual or over. */
export const offeringStatusInWords = (status: OfferingStatus, day: string): string | null => {
  const { state, from, until } = status
  const phase = phaseOf(status, day)
  if (state === 'usual' || phase === 'over') return null
  const words = state === 'stopped' ? 'Not available' : 'Limited'
  if (phase === 'coming' && from) return `${words} from ${until ? formatSpan(from, until) : formatDay(from)}`
  return until ? `${words} until ${formatDay(until)}` : `${words} for now`
}

/** What people should know of a test at a centre, or null. */
export const bannerOfOffering = (status: OfferingStatus, day: string): Banner | null => {
  const heading = offeringStatusInWords(status, day)
  return heading === null ? null : { heading, message: status.message || null, isClosed: isStoppedOn(status, day) }
}
