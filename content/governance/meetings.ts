import type { Text } from '@/domain/rich-text'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { listTag } from '../lists'
import { documentsById, type DocumentLink } from '../files/files'
import { idOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textsOf } from '../rich-text'
import { bodiesOf } from '../shown'
import { findById, findMany } from '../stored'
import type { Viewer } from '../viewer'

export interface MeetingInList {
  href: string
  body: Link | null
  /** ISO 8601 */
  startsAt: string
  where: string | null
  state: Meeting['state']
  /** how many */
  papers: number
}

export interface PaperView {
  title: string
  kind: 'agenda' | 'paper' | 'minutes'
  document: DocumentLink | null
  text: Text
}

export interface MeetingPage extends Omit<MeetingInList, 'papers'> {
  series: string | null
  papers: PaperView[]
  decisions: string[]
  review: Review
}

// papers are only counted: their texts are not read
const inList = { body: true, startsAt: true, where: true, state: true, papers: { id: true } } as const

const listed = (meeting: Meeting, bodies: Map<number, Link>): MeetingInList => ({
  href: `/governance/meetings/${meeting.id}`,
  body: bodies.get(idOf(meeting.body) ?? 0) ?? null,
  startsAt: meeting.startsAt,
  where: meeting.where ?? null,
  state: meeting.state,
  papers: (meeting.papers ?? []).length,
})

/** Meetings whose body is public. */
const listOf = (meetings: Meeting[], bodies: Map<number, Link>): MeetingInList[] =>
  meetings.map((meeting) => listed(meeting, bodies)).filter(({ body }) => body !== null)

/** The newest meetings of a public body. */
export const meetingsOf = async (id: number, body: Link): Promise<MeetingInList[]> => {
  const meetings = await findMany('meetings', {
    where: { body: { equals: id } },
    sort: '-startsAt',
    limit: 20,
    select: inList,
    tags: [listTag('meetings', 'body', id)],
  })
  return listOf(meetings, new Map([[id, body]]))
}

/** The page expires when the first of them begins. */
const findComing = async (at: Date, limit: number): Promise<Meeting[]> => {
  const where = { startsAt: { greater_than_equal: at.toISOString() } }
  const coming = await findMany('meetings', { where, sort: 'startsAt', limit, select: inList })
  const [next] = coming
  if (next) expiresAt(new Date(next.startsAt))
  return coming
}

const findPast = (at: Date): Promise<Meeting[]> => {
  const where = { startsAt: { less_than: at.toISOString() } }
  return findMany('meetings', { where, sort: '-startsAt', limit: 100, select: inList })
}

/** Coming meetings, the next first; the page expires when that one begins. */
export const comingMeetings = async (at: Date, limit: number): Promise<MeetingInList[]> => {
  const coming = await findComing(at, limit)
  return listOf(coming, await bodiesOf(coming))
}

/** Coming meetings, the next first, and past ones, the newest first. */
export const allMeetings = async (at: Date): Promise<{ coming: MeetingInList[]; past: MeetingInList[] }> => {
  const [coming, past] = await Promise.all([findComing(at, 50), findPast(at)])
  const bodies = await bodiesOf([...coming, ...past])
  return { coming: listOf(coming, bodies), past: listOf(past, bodies) }
}

const fields = { ...inList, papers: true, series: true, decisions: true, ...reviewFields } as const

/** A meeting with its papers and decisions, or null. */
export const meetingPage = async (viewer: Viewer, id: number): Promise<MeetingPage | null> => {
  const meeting = await findById(viewer, 'meetings', id, fields)
  if (meeting === null) return null
  const [shown] = listOf([meeting], await bodiesOf([meeting]))
  if (!shown) return null
  const stored = meeting.papers ?? []
  const [documents, texts] = await Promise.all([
    documentsById(
      stored.map(({ document }) => document),
      viewer,
      'governance',
    ),
    textsOf(Object.fromEntries(stored.map(({ text }, place) => [place, text]))),
  ])
  const papers = stored.map(({ title, kind, document }, place) => ({
    title,
    kind,
    document: documents.get(idOf(document) ?? 0) ?? null,
    text: texts[place] ?? [],
  }))
  return {
    ...shown,
    series: meeting.series ?? null,
    papers,
    decisions: (meeting.decisions ?? []).map(({ text }) => text),
    review: reviewOf(meeting),
  }
}
