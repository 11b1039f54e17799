import { londonDay } from '../dates/london-time'

/** How far a meeting is. Only whether it is planned, held or cancelled is chosen; the rest follows from what is public. */
export type MeetingStage = 'planned' | 'papers-published' | 'held' | 'minutes-approved' | 'cancelled'

interface Known {
  state: 'planned' | 'held' | 'cancelled'
  /** how many papers the public can read */
  papers: number
  /** the day on which the minutes were approved; null where they were not, or there are none to read */
  minutesApproved: string | null
}

/** The stage of a meeting. Approved minutes say that it was held, whatever else is chosen; a cancelled one has no other stage. */
export const meetingStage = ({ minutesApproved, papers, state }: Known): MeetingStage => {
  if (state === 'cancelled') return 'cancelled'
  if (minutesApproved !== null) return 'minutes-approved'
  if (state === 'held') return 'held'
  return papers > 0 ? 'papers-published' : 'planned'
}

interface Move {
  /** when the public has been told that it begins, ISO 8601 */
  told: string
  /** when it begins now, ISO 8601 */
  startsAt: string
  state: string
  /** the old day that the public is told, 'YYYY-MM-DD' */
  movedFrom: string | null
}

/**
 * The old day that is said of a meeting whose start changes: the one that the public was told last. None where it is moved back to the
 * day it came from; unchanged where its day stays, or where it is over or off: that is a correction, and no move.
 */
export const oldDay = ({ movedFrom, startsAt, state, told }: Move): string | null => {
  const [was, is] = [told, startsAt].map((moment) => londonDay(new Date(moment)))
  if (was === undefined || was === is || state !== 'planned') return movedFrom
  return is === movedFrom ? null : was
}
