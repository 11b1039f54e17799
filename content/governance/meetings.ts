import { addressOf } from '@/domain/public-records'
import type { Where } from 'payload'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { isPage, pageOf, pagesFor } from '../paging'
import { idOf, idsOf, type Link } from '../relations'
import { bodiesOf } from '../shown'
import { countOf, findMany } from '../stored/lists'
import { findByIds } from '../stored/records'
import { forCount, papersOf } from './agenda'
import { decisionsIn, type Decision } from './decisions'
import { meetingsOfBodies } from './joint-meetings'
import { publicBody } from './public-body'

export interface MeetingInList {
  href: string
  body: Link | null
  /** the other bodies of a joint meeting */
  alsoOf: Link[]
  /** ISO 8601 */
  startsAt: string
  where: string | null
  state: Meeting['state']
  /** the day on which it was to be before it was moved, 'YYYY-MM-DD' */
  movedFrom: string | null
  /** how many the public can read */
  papers: number
}

// papers are only counted: their texts are not read
export const inList = {
  body: true,
  alsoOf: true,
  startsAt: true,
  where: true,
  state: true,
  movedFrom: true,
  ...forCount,
} as const

const listed = (meeting: Meeting, bodies: Map<number, Link>): MeetingInList => ({
  href: addressOf('meetings', meeting.id),
  body: bodies.get(idOf(meeting.body) ?? 0) ?? null,
  alsoOf: idsOf(meeting.alsoOf).flatMap((id) => bodies.get(id) ?? []),
  startsAt: meeting.startsAt,
  where: meeting.where ?? null,
  state: meeting.state,
  movedFrom: meeting.movedFrom ?? null,
  papers: papersOf(meeting),
})

/** Meetings whose body is public. */
export const listOf = (meetings: Meeting[], bodies: Map<number, Link>): MeetingInList[] =>
  meetings.map((meeting) => listed(meeting, bodies)).filter(({ body }) => body !== null)

/** Meetings on a page of a list. */
export const meetingsPerPage = 20

/** What the page of a body tells of its meetings. */
export interface MeetingsOfBody {
  /** the next ones, the first first */
  upcoming: MeetingInList[]
  /** the last ones, the newest first */
  past: MeetingInList[]
  /** whether there are more than these */
  more: boolean
  /** those of the last meetings, the newest first */
  decisions: Decision[]
}

/** How many meetings to come, past ones and decisions the page of a body shows. */
const onPageOfBody = { upcoming: 6, past: 10, decisions: 10 }

/** The next and the last meetings of a public body, with what was decided; the page expires when the next one begins. */
export const meetingsOf = async (id: number, at: Date): Promise<MeetingsOfBody> => {
  const all = await meetingsOfBodies([id])
  const isPast = ({ startsAt }: { startsAt: string }): boolean => new Date(startsAt) < at
  const idsOfPast = all.filter(isPast).map((one) => one.id)
  const idsToCome = all
    .filter((one) => !isPast(one))
    .map((one) => one.id)
    .reverse()
  const shown = [...idsToCome.slice(0, onPageOfBody.upcoming + 1), ...idsOfPast.slice(0, onPageOfBody.past + 1)]
  const found = await findByIds('meetings', shown, { ...inList, decisions: true })
  const inOrder = (ids: number[]): Meeting[] => ids.flatMap((one) => found.get(one) ?? [])
  const [coming, past] = [inOrder(idsToCome), inOrder(idsOfPast)]
  const [next] = coming
  if (next) expiresAt(new Date(next.startsAt))
  const bodies = await bodiesOf([...coming, ...past])
  return {
    upcoming: listOf(coming, bodies).slice(0, onPageOfBody.upcoming),
    past: listOf(past, bodies).slice(0, onPageOfBody.past),
    more: coming.length > onPageOfBody.upcoming || past.length > onPageOfBody.past,
    decisions: past
      .flatMap((meeting) =>
        decisionsIn(meeting).map((decision) => ({
          ...decision,
          href: addressOf('meetings', meeting.id),
          at: meeting.startsAt,
        })),
      )
      .slice(0, onPageOfBody.decisions),
  }
}

/** The page expires when the first of them begins. */
const findComing = async (at: Date, limit: number, only: Where = {}): Promise<Meeting[]> => {
  const where = { and: [{ startsAt: { greater_than_equal: at.toISOString() } }, only] }
  const coming = await findMany('meetings', { where, sort: 'startsAt', limit, select: inList })
  const [next] = coming
  if (next) expiresAt(new Date(next.startsAt))
  return coming
}

/** Coming meetings, the next first; the page expires when that one begins. */
export const comingMeetings = async (at: Date, limit: number, only: Where = {}): Promise<MeetingInList[]> => {
  const coming = await findComing(at, limit, only)
  return listOf(coming, await bodiesOf(coming))
}

/** Meetings of bodies that are not public are passed over: so many are looked at. */
const lookedAt = 10

/** The next meeting that takes place, or null; the page expires when one begins. */
export const nextMeeting = async (at: Date): Promise<MeetingInList | null> => {
  const [coming] = await comingMeetings(at, lookedAt, { state: { not_equals: 'cancelled' } })
  return coming ?? null
}

/** One page of a list of meetings, and how many pages there are. */
export interface MeetingsPage {
  meetings: MeetingInList[]
  pages: number
}

/**
 * One page of the upcoming meetings, the next first, or of the past ones, the newest first; null for a page that does
 * not exist. The page expires when the next meeting begins.
 */
export const meetingsList = async (kind: 'upcoming' | 'past', page: number, at: Date): Promise<MeetingsPage | null> => {
  const since = at.toISOString()
  const where: Where =
    kind === 'past' ? { startsAt: { less_than: since } } : { startsAt: { greater_than_equal: since } }
  const pages = pagesFor(await countOf('meetings', where), meetingsPerPage)
  if (!isPage(page, pages)) return null
  const isFirst = kind === 'upcoming' && page === 1
  const sort = kind === 'past' ? '-startsAt' : 'startsAt'
  const query = { where, sort, limit: meetingsPerPage, page, select: inList }
  const [found] = await Promise.all([
    isFirst ? findComing(at, meetingsPerPage) : findMany('meetings', query),
    isFirst ? null : findComing(at, 1),
  ])
  return { meetings: listOf(found, await bodiesOf(found)), pages }
}

/** One page of all meetings of a body, the newest first, with the body; null for a body or page that is not there. */
export const meetingsOfBody = async (slug: string, page: number): Promise<(MeetingsPage & { body: Link }) | null> => {
  const found = await publicBody(slug)
  if (found === null) return null
  const { body, id } = found
  const all = await meetingsOfBodies([id])
  const shown = pageOf(all, page, meetingsPerPage)
  if (shown === null) return null
  const ids = shown.items.map((one) => one.id)
  const stored = await findByIds('meetings', ids, inList)
  const meetings = ids.flatMap((one) => stored.get(one) ?? [])
  return { meetings: listOf(meetings, await bodiesOf(meetings)), pages: shown.pages, body }
}
