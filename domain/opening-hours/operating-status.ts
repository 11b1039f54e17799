import { formatDay, formatSpan } from '../formatting/dates'
import { dayAfter, londonMoment } from '../dates/london-time'

/**
 * Whether a centre operates at all; `from` and `until` are days 'YYYY-MM-DD', inclusive. What has moved or ended stays so: it has no
 * `until`, and its hours hold until the day before `from`.
 */
export interface OperatingStatus {
  state: 'open' | 'limited' | 'closed' | 'planned' | 'moved' | 'ended'
  from?: string | null
  until?: string | null
  message?: string | null
}

type Days = Pick<OperatingStatus, 'from' | 'until'>

/** Whether a status applies on a day, is yet to come, or is over. */
export const phaseOf = ({ from, until }: Days, day: string): 'now' | 'coming' | 'over' =>
  from && from > day ? 'coming' : until && until < day ? 'over' : 'now'

/** When the phase of a status changes next after a day; null if it does not. */
export const statusChange = (status: Days, day: string): Date | null => {
  const phase = phaseOf(status, day)
  if (phase === 'coming' && status.from) return londonMoment(status.from, '00:00')
  return phase === 'now' && status.until ? londonMoment(dayAfter(status.until), '00:00') : null
}

/** 'from 3 to 7 May 2027', 'from 3 May 2027'; '' without days. */
const spanInWords = ({ from, until }: Days): string =>
  from && until ? `from ${formatSpan(from, until)}` : from ? `from ${formatDay(from)}` : ''

const untilInWords = (words: string, { until }: Days): string => (until ? `${words}, until ${formatDay(until)}` : words)

const now = (status: OperatingStatus): string => {
  const { state, from, until } = status
  if (state === 'planned') return until ? `Not open yet, opens on ${formatDay(dayAfter(until))}` : 'Not open yet'
  if (state === 'moved') return from ? `Moved on ${formatDay(from)}` : 'Moved'
  if (state === 'ended') return from ? `Closed for good since ${formatDay(from)}` : 'Closed for good'
  return untilInWords(state === 'closed' ? 'Closed for now' : 'Open, with limits', status)
}

const coming = (status: OperatingStatus): string => {
  const { state, from } = status
  if (state === 'moved') return `Moves on ${formatDay(from ?? '')}`
  if (state === 'ended') return `Closed for good from ${formatDay(from ?? '')}`
  return `${state === 'closed' ? 'Closed' : state === 'planned' ? 'Not open' : 'Open, with limits,'} ${spanInWords(status)}`
}

/** A status in words on a day; null if the centre is simply open or the status is over. */
export const statusInWords = (status: OperatingStatus, day: string): string | null => {
  const phase = phaseOf(status, day)
  if (status.state === 'open' || phase === 'over') return null
  return phase === 'now' ? now(status) : coming(status)
}

/** Whether a status leaves a centre closed on a day, whatever its hours say. */
export const isClosedOn = (status: OperatingStatus, day: string): boolean =>
  status.state !== 'open' && status.state !== 'limited' && phaseOf(status, day) === 'now'

/** Whether a centre of a state may say where its tests are done instead; what is stored of one that is open again says nothing. */
export const sendsElsewhere = (state: unknown): boolean => state !== 'open' && state !== 'planned'

/** What people should know of a status before they come; null when there is nothing. */
export interface Banner {
  /** 'Closed from 3 to 7 May 2027'; null for a message about an open centre */
  heading: string | null
  message: string | null
  /** whether it closes the centre now */
  isClosed: boolean
}

/** The banner of a status on a day: on the centre's page, in lists, on the home page. */
export const bannerOf = (status: OperatingStatus, day: string): Banner | null => {
  const [heading, message] = [statusInWords(status, day), status.message || null]
  if (phaseOf(status, day) === 'over' || (heading === null && message === null)) return null
  return { heading, message, isClosed: isClosedOn(status, day) }
}
