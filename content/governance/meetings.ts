import type { Text } from '@/domain/rich-text'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { listTag } from '../lists'
import { documentsById, type DocumentLink } from '../files/files'
import { idOf, idsOf, linksTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textsOf } from '../rich-text'
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

const listOf = async (meetings: Meeting[]): Promise<MeetingInList[]> => {
  const bodies = await linksTo('governance-bodies', idsOf(meetings.map(({ body }) => body)))
  // a meeting is public only if its body is
  return meetings.map((meeting) => listed(meeting, bodies)).filter(({ body }) => body !== null)
}

/** The newest meetings of a body. */
export const meetingsOf = async (body: number): Promise<MeetingInList[]> =>
  listOf(
    await findMany('meetings', {
      where: { body: { equals: body } },
      sort: '-startsAt',
      limit: 20,
      select: inList,
      tags: [listTag('meetings', 'body', body)],
    }),
  )

/** Coming meetings, the next first; the page expires when that one begins. */
export const comingMeetings = async (at: Date, limit = 50): Promise<MeetingInList[]> => {
  const coming = await findMany('meetings', {
    where: { startsAt: { greater_than_equal: at.toISOString() } },
    sort: 'startsAt',
    limit,
    select: inList,
  })
  const [next] = coming
  if (next) expiresAt(new Date(next.startsAt))
  return listOf(coming)
}

/** Past meetings, the newest first. */
export const pastMeetings = async (at: Date): Promise<MeetingInList[]> =>
  listOf(
    await findMany('meetings', {
      where: { startsAt: { less_than: at.toISOString() } },
      sort: '-startsAt',
      limit: 100,
      select: inList,
    }),
  )

const fields = { ...inList, papers: true, series: true, decisions: true, ...reviewFields } as const

/** A meeting with its papers and decisions, or null. */
export const meetingPage = async (viewer: Viewer, id: number): Promise<MeetingPage | null> => {
  const meeting = await findById(viewer, 'meetings', id, fields)
  if (meeting === null) return null
  const [shown] = await listOf([meeting])
  if (!shown) return null
  const stored = meeting.papers ?? []
  const [documents, texts] = await Promise.all([
    documentsById(
      stored.map(({ document }) => document),
      viewer,
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
