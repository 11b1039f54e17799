import type { Where } from 'payload'
import { addressOf } from '@/domain/public-records'
import type { Body } from '@/domain/governance/structure'
import type { Text } from '@/domain/rich-text'
import type { GovernanceBody } from '@/payload-types'
import { documentOf, type DocumentLink } from '../files/files'
import { meetingsOf, type MeetingInList } from './meetings'
import { newsAbout, type NewsInList } from '../news/news'
import { idOf, linksTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { seatsOf, type SeatView } from './seats'
import { findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

type LineKind = Body['reportingLines'][number]['kind']

export interface LineView {
  body: Link
  kind: LineKind
  /** as far as they are known */
  from: string | null
  until: string | null
  note: string | null
}

export interface BodyPage {
  href: string
  name: string
  abbreviation: string | null
  kind: GovernanceBody['kind']
  summary: string
  remit: Text
  termsOfReference: DocumentLink | null
  meets: string | null
  quorum: string | null
  established: string | null
  dissolved: string | null
  /** to whom this body answers */
  answersTo: LineView[]
  /** who answers to this body */
  answering: LineView[]
  networks: Link[]
  seats: SeatView[]
  meetings: MeetingInList[]
  news: NewsInList[]
  review: Review
}

const structural = {
  name: true,
  slug: true,
  abbreviation: true,
  kind: true,
  summary: true,
  established: true,
  dissolved: true,
  reportingLines: true,
} as const

const asBody = (record: GovernanceBody): Body => ({
  id: record.id,
  name: record.name,
  slug: record.slug,
  abbreviation: record.abbreviation,
  kind: record.kind,
  established: record.established,
  dissolved: record.dissolved,
  reportingLines: (record.reportingLines ?? []).flatMap(({ to, kind, from, until, note }) => {
    const id = idOf(to)
    return id === null ? [] : [{ to: id, kind, from, until, note }]
  }),
})

/** All public bodies, for drawing the structure, with the line that introduces each. */
export const governanceBodies = async (): Promise<(Body & { summary: string })[]> => {
  const found = await findMany('governance-bodies', { sort: 'name', select: structural })
  return found.map((record) => ({ ...asBody(record), summary: record.summary }))
}

const lineTo = (line: Body['reportingLines'][number], body: Link): LineView => ({
  body,
  kind: line.kind,
  from: line.from ?? null,
  until: line.until ?? null,
  note: line.note ?? null,
})

/** To which bodies a body answers. */
const linesFrom = async ({ id, reportingLines }: Body): Promise<LineView[]> => {
  const lines = reportingLines.filter(({ to }) => to !== id)
  const bodies = await linksTo(
    'governance-bodies',
    lines.map(({ to }) => to),
  )
  return lines.flatMap((line) => {
    const body = bodies.get(line.to)
    return body ? [lineTo(line, body)] : []
  })
}

/** Which bodies answer to a body. */
const linesTo = async (id: number): Promise<LineView[]> => {
  const where: Where = { and: [{ 'reportingLines.to': { equals: id } }, { id: { not_equals: id } }] }
  const found = await findMany('governance-bodies', {
    where,
    sort: 'name',
    select: { name: true, slug: true, reportingLines: true },
  })
  return found.flatMap((record) => {
    const link = { href: addressOf('governance-bodies', record.slug), text: record.name }
    return asBody(record)
      .reportingLines.filter(({ to }) => to === id)
      .map((line) => lineTo(line, link))
  })
}

/** A body with its reporting lines both ways, its seats on a day ('YYYY-MM-DD') and its meetings, or null. */
export const bodyPage = async (viewer: Viewer, slug: string, day: string): Promise<BodyPage | null> => {
  const record = await findOne(
    viewer,
    'governance-bodies',
    { slug: { equals: slug } },
    {
      ...structural,
      remit: true,
      termsOfReference: true,
      meets: true,
      quorum: true,
      ...reviewFields,
    },
  )
  if (record === null) return null
  const [answersTo, answering, remit, termsOfReference, networks, seats, meetings, news] = await Promise.all([
    linesFrom(asBody(record)),
    linesTo(record.id),
    textOf(record.remit),
    documentOf(record.termsOfReference, viewer),
    findMany('networks', {
      where: { governanceBody: { equals: record.id } },
      sort: 'name',
      select: { name: true, slug: true },
    }),
    seatsOf(record.id, day),
    meetingsOf(record.id),
    newsAbout('governance-bodies', record.id),
  ])
  return {
    href: addressOf('governance-bodies', record.slug),
    name: record.name,
    abbreviation: record.abbreviation ?? null,
    kind: record.kind,
    summary: record.summary,
    remit,
    termsOfReference,
    meets: record.meets ?? null,
    quorum: record.quorum ?? null,
    established: record.established ?? null,
    dissolved: record.dissolved ?? null,
    answersTo,
    answering,
    networks: networks.map((network) => ({ href: addressOf('networks', network.slug), text: network.name })),
    seats,
    meetings,
    news,
    review: reviewOf(record),
  }
}
