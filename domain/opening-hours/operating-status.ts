import { formatDay } from '../formatting/dates'
import { dayAfter, londonMoment } from '../dates/london-time'

/** Whether a centre operates at all; `from` and `until` are days 'YYYY-MM-DD', inclusive. */
export interface OperatingStatus {
  state: 'open' | 'limited' | 'closed' | 'planned'
  from?: string | null
  until?: string | null
  message?: string | null
}

/** Whether a status applies on a day, is yet to come, or is over. */
export const phaseOf = ({ from, until }: OperatingStatus, day: string): 'now' | 'coming' | 'over' =>
  from && from > day ? 'coming' : until && until < day ? 'over' : 'now'

/** When the phase of a status changes next after a day; null if it does not. */
export const statusChange = (status: OperatingStatus, day: string): Date | null => {
  const phase = phaseOf(status, day)
  if (phase === 'coming' && status.from) return londonMoment(status.from, '00:00')
  return phase === 'now' && status.until ? londonMoment(dayAfter(status.until), '00:00') : null
}

const now = { limited: 'Open, with limits', closed: 'Closed for now', planned: 'Not open yet' }
const coming = { limited: 'Open, with limits,', closed: 'Closed', planned: 'Not open' }

/** A status in words on a day; null if the centre is simply open or the status is over. */
export const statusInWords = (status: OperatingStatus, day: string): string | null => {
  const { state, from, until } = status
  const phase = phaseOf(status, day)
  if (state === 'open' || phase === 'over') return null
  if (phase === 'now') return until ? `${now[state]}, until ${formatDay(until)}` : now[state]
  return `${coming[state]} from ${formatDay(from ?? '')}${until ? ` to ${formatDay(until)}` : ''}`
}

/** Whether a status leaves a centre closed on a day, whatever its hours say. */
export const isClosedOn = (status: OperatingStatus, day: string): boolean =>
  (status.state === 'closed' || status.state === 'planned') && phaseOf(status, day) === 'now'
