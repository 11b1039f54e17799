import type { Where } from 'payload'
import type { Text } from '@/domain/rich-text'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { now } from '../clock'
import { listTag } from '../lists'
import { documentsById, type DocumentLink } from '../files/files'
import { idOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textsOf } from '../rich-text'
import { bodiesOf } from '../shown'
import { countOf, findMany } from '../stored/lists'
import { findById } from '../stored/records'
import type { Viewer } from '../viewer'
import { publicBody } from './public-body'

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
  /** whether people can still attend it */
  toCome: boolean
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

/** Meetings on a page of a list. */
export const meetingsPerPage = 20

/** The newest meetings of a public body, and whether there are more. */
export const meetingsOf = async (id: number, body: Link): Promise<{ meetings: MeetingInList[]; more: boolean }> => {
  const meetings = await findMany('meetings', {
    where: { body: { equals: id } },
    sort: '-startsAt',
    limit: meetingsPerPage + 1,
    select: inList,
    tags: [listTag('meetings', 'body', id)],
  })
  const listed = listOf(meetings, new Map([[id, body]]))
  return { meetings: listed.slice(0, meetingsPerPage), more: listed.length > meetingsPerPage }
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

const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / meetingsPerPage))
const isPage = (page: number, pages: number): boolean => Number.isSafeInteger(page) && page >= 1 && page <= pages

/**
 * One page of the upcoming meetings, the next first, or of the past ones, the newest first; null for a page that does
 * not exist. The page expires when the next meeting begins.
 */
export const meetingsList = async (kind: 'upcoming' | 'past', page: number, at: Date): Promise<MeetingsPage | null> => {
  const since = at.toISOString()
  const where: Where =
    kind === 'past' ? { startsAt: { less_than: since } } : { startsAt: { greater_than_equal: since } }
  const pages = pagesFor(await countOf('meetings', where))
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
  const [where, tags] = [{ body: { equals: id } }, [listTag('meetings', 'body', id)]]
  const pages = pagesFor(await countOf('meetings', where, tags))
  if (!isPage(page, pages)) return null
  const query = { where, sort: '-startsAt', limit: meetingsPerPage, page, select: inList, tags }
  const meetings = await findMany('meetings', query)
  return { meetings: listOf(meetings, new Map([[id, body]])), pages, body }
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
  const begins = new Date(meeting.startsAt)
  const toCome = meeting.state === 'planned' && begins > now()
  if (toCome) expiresAt(begins)
  return {
    ...shown,
    toCome,
    series: meeting.series ?? null,
    papers,
    decisions: (meeting.decisions ?? []).map(({ text }) => text),
    review: reviewOf(meeting),
  }
}
