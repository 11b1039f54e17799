/** Whether who holds a seat came to a meeting, as forms offer it. */
export const presences = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'deputy', label: 'Sent a deputy' },
  { value: 'absent', label: 'Absent' },
] as const

export type Presence = (typeof presences)[number]['value']

/** Rows that a list of people at a meeting has at most. */
export const mostPeople = 100

/** What each presence is called. */
export const presenceNames = Object.fromEntries(presences.map(({ label, value }) => [value, label])) as Record<
  Presence,
  string // of each
>

/** Whether a meeting took place, by its state. */
export const wasHeld = (state: string): boolean => state === 'held'

/** A seat at a meeting. */
export interface SeatAtMeeting {
  /** the body that it is a place on; null where that is not known */
  body: number | null
  /** the role of the seat; null where that is not known */
  role: string | null
  /** null: not noted */
  presence: Presence | null
}

/** What a body needs for its decisions. */
export interface Quorum {
  /** how many members; null: not known */
  needed: number | null
  /** whether deputies count; null: not known */
  deputies: 'count' | 'do-not-count' | null
}

/** Whether enough members of a body were there, with how many certainly counted. */
export interface Quorate {
  verdict: 'yes' | 'no' | 'unknown'
  counted: number
  needed: number | null
}

/** Those who attend without a vote count for no quorum. */
const isMember = ({ role }: SeatAtMeeting): boolean => role !== 'in-attendance'

/**
 * Whether a body was quorate. What is not known, such as a seat of which nothing was noted, may have counted: where that decides
 * it, nobody knows.
 * @param seats those of the body at the meeting, and those of which the body is not known
 */
export const quorateOf = (seats: readonly SeatAtMeeting[], { deputies, needed }: Quorum): Quorate => {
  const members = seats.filter(isMember)
  const surely = ({ body, presence, role }: SeatAtMeeting): boolean =>
    body !== null && role !== null && (presence === 'present' || (presence === 'deputy' && deputies === 'count'))
  const perhaps = ({ presence }: SeatAtMeeting): boolean =>
    presence === null || presence === 'present' || (presence === 'deputy' && deputies !== 'do-not-count')
  const counted = members.filter(surely).length
  if (needed === null || members.length === 0) return { verdict: 'unknown', counted, needed }
  if (counted >= needed) return { verdict: 'yes', counted, needed }
  return { verdict: members.filter(perhaps).length < needed ? 'no' : 'unknown', counted, needed }
}

/** How often a seat was represented at the meetings of which that is noted. */
export interface Attended {
  /** meetings that its holder could have come to */
  of: number
  present: number
  deputies: number
}

/** Counts of one holder's presences; what is not noted counts for no meeting. */
export const attendedOf = (noted: readonly (Presence | null)[]): Attended => {
  const known = noted.filter((presence) => presence !== null)
  return {
    of: known.length,
    present: known.filter((presence) => presence === 'present').length,
    deputies: known.filter((presence) => presence === 'deputy').length,
  }
}
