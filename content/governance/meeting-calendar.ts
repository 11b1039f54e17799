import { addressOf } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { listTag } from '../lists'
import { idOf, type Link } from '../relations'
import { bodiesOf } from '../shown'
import { findMany } from '../stored/lists'
import { publicBody } from './public-body'

/** A meeting as a calendar tells of it. */
export interface MeetingInCalendar {
  id: number
  href: string
  body: string
  /** ISO 8601 */
  startsAt: string
  where: string | null
  state: Meeting['state']
  /** the day on which it was to be before it was moved, 'YYYY-MM-DD' */
  movedFrom: string | null
  /** when it was last published, ISO 8601 */
  changedAt: string
  /** rises with each publication */
  sequence: number
}

// those to come and those of the last years: calendars drop what a feed no longer holds
const latest = { sort: '-startsAt', limit: 200 } as const
const select = {
  body: true,
  startsAt: true,
  where: true,
  state: true,
  movedFrom: true,
  updatedAt: true,
} as const

/** Of two states of a meeting calendars keep that with the higher number: seconds since 2020, which an integer of RFC 5545 holds. */
const sequenceOf = ({ updatedAt }: Meeting): number => Math.floor((Date.parse(updatedAt) - Date.UTC(2020, 0, 1)) / 1000)

const inCalendar = (meetings: Meeting[], bodies: Map<number, Link>): MeetingInCalendar[] =>
  meetings.flatMap((meeting) => {
    const { body, id, movedFrom = null, startsAt, state, updatedAt, where = null } = meeting
    const of = bodies.get(idOf(body) ?? 0)
    if (!of) return []
    const href = addressOf('meetings', id)
    const sequence = sequenceOf(meeting)
    return [{ id, href, body: of.text, startsAt, where, state, movedFrom, changedAt: updatedAt, sequence }]
  })

/** The latest meetings of all public bodies, for a calendar. */
export const meetingsForCalendar = async (): Promise<MeetingInCalendar[]> => {
  const meetings = await findMany('meetings', { ...latest, select })
  return inCalendar(meetings, await bodiesOf(meetings))
}

/** The latest meetings of one public body, for a calendar, with the body; null where there is none. */
export const meetingsOfBodyForCalendar = async (
  slug: string,
): Promise<{ body: Link; meetings: MeetingInCalendar[] } | null> => {
  const found = await publicBody(slug)
  if (found === null) return null
  const { body, id } = found
  const where = { body: { equals: id } }
  const meetings = await findMany('meetings', { ...latest, where, select, tags: [listTag('meetings', 'body', id)] })
  return { body, meetings: inCalendar(meetings, new Map([[id, body]])) }
}
