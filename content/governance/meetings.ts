import { addressOf } from '@/domain/public-records'
import type { Where } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { meetingStage, type MeetingStage } from '@/domain/governance/meeting-stage'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { expiresDayAfter, now } from '../clock'
import { isPage, pageOf, pagesFor } from '../paging'
import { idOf, idsOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { bodiesOf } from '../shown'
import { countOf, findMany } from '../stored/lists'
import { findById, findByIds } from '../stored/records'
import type { Viewer } from '../viewer'
import { meetingActions, type MeetingActions } from './actions'
import { forCount, forPage, papersOf } from './agenda'
import { attendanceFields, meetingAttendance, type MeetingAttendance } from './attendance'
import { meetingsOfBodies } from './joint-meetings'
import { meetingPapers, minutesOf, type MeetingPapers, type MinutesView } from './meeting-papers'
import { paperSetLink, type PaperSetLink } from './paper-set'
import { publicBody } from './public-body'
import { meetingQuestions, type Questions } from './questions'

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

export interface MeetingPage extends MeetingInList, MeetingPapers {
  series: string | null
  stage: MeetingStage
  /** whether people can still attend it */
  toCome: boolean
  /** where anybody may join it online, until the end of its day */
  joinLink: string | null
  /** all papers as one file; null where there is none */
  oneFile: PaperSetLink | null
  minutes: MinutesView | null
  decisions: DecisionView[]
  /** null where it is not shown */
  attendance: MeetingAttendance | null
  /** null before it has begun */
  actions: MeetingActions | null
  /** null where nothing is known, or it is not to come */
  questions: Questions | null
  review: Review
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
const listOf = (meetings: Meeting[], bodies: Map<number, Link>): MeetingInList[] =>
  meetings.map((meeting) => listed(meeting, bodies)).filter(({ body }) => body !== null)

/** Meetings on a page of a list. */
export const meetingsPerPage = 20

/** What was decided. */
export interface DecisionView {
  text: string
  /** what people cite it by: 'DPB-2026-04' */
  reference: string | null
  /** the role or organisation that sees to it */
  owner: string | null
}

const decisionsIn = ({ decisions }: Pick<Meeting, 'decisions'>): DecisionView[] =>
  (decisions ?? []).map(({ owner, reference, text }) => ({ text, reference: reference ?? null, owner: owner ?? null }))

/** A decision with the meeting that took it. */
export interface Decision extends DecisionView {
  href: string
  /** when it was taken, ISO 8601 */
  at: string
}

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
const findComing = async (at: Date, limit: number, page = 1): Promise<Meeting[]> => {
  const where = { startsAt: { greater_than_equal: at.toISOString() } }
  const coming = await findMany('meetings', { where, sort: 'startsAt', limit, page, select: inList })
  const [next] = coming
  if (next) expiresAt(new Date(next.startsAt))
  return coming
}

/** Coming meetings, the next first; the page expires when that one begins. */
export const comingMeetings = async (at: Date, limit: number): Promise<MeetingInList[]> => {
  const coming = await findComing(at, limit)
  return listOf(coming, await bodiesOf(coming))
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

const fields = {
  ...inList,
  ...forPage,
  ...attendanceFields,
  actions: true,
  joinLink: true,
  series: true,
  minutes: true,
  decisions: true,
  ...reviewFields,
} as const

/** People join late too, and nobody knows when a meeting ends. */
const joinLinkOf = ({ joinLink, startsAt, state }: Pick<Meeting, 'joinLink' | 'startsAt' | 'state'>): string | null => {
  const day = londonDay(new Date(startsAt))
  if (!joinLink || state === 'cancelled' || day < londonDay(now())) return null
  expiresDayAfter(day, 1)
  return joinLink
}

/** A meeting with its agenda, papers, minutes and decisions as far as they are public, or null. */
export const meetingPage = async (viewer: Viewer, id: number): Promise<MeetingPage | null> => {
  const meeting = await findById(viewer, 'meetings', id, fields)
  if (meeting === null) return null
  const bodies = await bodiesOf([meeting])
  const [shown] = listOf([meeting], bodies)
  if (!shown) return null
  const [papers, minutes] = await Promise.all([meetingPapers(viewer, meeting), minutesOf(viewer, meeting)])
  const begins = new Date(meeting.startsAt)
  const toCome = meeting.state === 'planned' && begins > now()
  if (toCome) expiresAt(begins)
  return {
    ...shown,
    ...papers,
    stage: meetingStage({
      state: meeting.state,
      papers: shown.papers,
      minutesApproved: minutes?.approvedOn ?? null,
    }),
    toCome,
    joinLink: joinLinkOf(meeting),
    series: meeting.series ?? null,
    // of a draft there is none
    oneFile: viewer.kind === 'public' ? await paperSetLink(meeting, bodies) : null,
    minutes,
    decisions: decisionsIn(meeting),
    attendance: await meetingAttendance(meeting, bodies),
    actions: await meetingActions(meeting),
    questions: await meetingQuestions(meeting),
    review: reviewOf(meeting),
  }
}
