import { addressOf } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { idOf, idsOf, type Link } from '../relations'
import { bodiesOf } from '../shown'
import { findMany } from '../stored/lists'
import { findByIds } from '../stored/records'
import { meetingsOfBodies } from './joint-meetings'
import { publicBody } from './public-body'

/** A meeting as a calendar tells of it. */
export interface MeetingInCalendar {
  id: number
  href: string
  /** the bodies that meet, the first first */
  bodies: string[]
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
  alsoOf: true,
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
    const { alsoOf, body, id, movedFrom = null, startsAt, state, updatedAt, where = null } = meeting
    const of = bodies.get(idOf(body) ?? 0)
    if (!of) return []
    const href = addressOf('meetings', id)
    const names = [of, ...idsOf(alsoOf).flatMap((one) => bodies.get(one) ?? [])].map(({ text }) => text)
    const sequence = sequenceOf(meeting)
    return [{ id, href, bodies: names, startsAt, where, state, movedFrom, changedAt: updatedAt, sequence }]
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
  const ids = (await meetingsOfBodies([id])).slice(0, latest.limit).map((one) => one.id)
  const stored = await findByIds('meetings', ids, select)
  const meetings = ids.flatMap((one) => stored.get(one) ?? [])
  return { body, meetings: inCalendar(meetings, await bodiesOf(meetings)) }
}
