import { addressOf } from '@/domain/public-records'
import { bodyTense, lineOn, type LineOnDay, type Tense } from '@/domain/governance/line-tense'
import { asNamedOn } from '@/domain/governance/names'
import { lifeOf, type Body, type LineKind } from '@/domain/governance/reporting-lines'
import type { Text } from '@/domain/rich-text'
import type { GovernanceBody } from '@/payload-types'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { networksOfBody } from '../collaborative/networks'
import { selectOf, type AsFacet } from '../facets'
import { listTag } from '../lists'
import { documentOf, type DocumentLink } from '../files/files'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { idOf, idsOf, linkOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug, findFacetsByIds } from '../stored/records'
import type { Viewer } from '../viewer'
import { meetingsOf, type MeetingInList } from './meetings'
import type { SeatView } from './seat-views'
import { seatsOf } from './seats'

export interface LineView {
  body: Link
  kind: LineKind
  /** how it stands on the day of the page, with partial dates */
  on: LineOnDay
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
  website: string | null
  /** whether it is over, to come or there on the day of the page */
  tense: Tense
  established: string | null
  dissolved: string | null
  /** the bodies that this body answers to */
  answersTo: LineView[]
  /** the bodies that answer to this body */
  answering: LineView[]
  networks: Link[]
  seats: SeatView[]
  meetings: MeetingInList[]
  /** whether there are more than these */
  moreMeetings: boolean
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

type Listed = AsFacet<'governance-bodies', 'listed'>

const asBody = (record: Listed): Body => ({
  id: record.id,
  name: record.name,
  slug: record.slug,
  abbreviation: record.abbreviation,
  kind: record.kind,
  own: record.own,
  established: record.established,
  dissolved: record.dissolved,
  earlierNames: (record.earlierNames ?? []).map(({ name, abbreviation, renamed }) => ({ name, abbreviation, renamed })),
  succeededBy: idsOf(record.succeededBy),
  reportingLines: (record.reportingLines ?? []).flatMap(({ to, kind, from, until, note }) => {
    const id = idOf(to)
    return id === null ? [] : [{ to: id, kind, from, until, note }]
  }),
})

/** All bodies with their reporting lines, each with its summary. */
export const governanceBodies = async (): Promise<(Body & { summary: string })[]> => {
  const tags = [listTag('governance-bodies', 'all')]
  const found = await findFacets('governance-bodies', 'listed', { sort: 'name', tags })
  return found.map((record) => ({ ...asBody(record), summary: record.summary }))
}

const lineTo = (line: Body['reportingLines'][number], [from, to]: [Body, Body], body: Link, day: string): LineView => ({
  body,
  kind: line.kind,
  on: lineOn(line, [from, to], day),
  note: line.note ?? null,
})

const tenses: Tense[] = ['now', 'coming', 'past']
const nowFirst = (a: LineView, b: LineView): number => tenses.indexOf(a.on.tense) - tenses.indexOf(b.on.tense)

/** The lines from a body to those that it answers to, as they stand on a day. */
const linesFrom = async (body: Body, day: string): Promise<LineView[]> => {
  const lines = body.reportingLines.filter(({ to }) => to !== body.id)
  const records = await findFacetsByIds(
    'governance-bodies',
    'listed',
    lines.map(({ to }) => to),
  )
  return lines
    .flatMap((line) => {
      const record = records.get(line.to)
      return record ? [lineTo(line, [body, asBody(record)], linkOf('governance-bodies', record), day)] : []
    })
    .sort(nowFirst)
}

/** The lines to a body from those that answer to it, as they stand on a day. */
const linesTo = async (body: Body, day: string): Promise<LineView[]> => {
  const found = await findFacets('governance-bodies', 'listed', {
    where: { and: [{ 'reportingLines.to': { equals: body.id } }, { id: { not_equals: body.id } }] },
    sort: 'name',
    tags: [listTag('governance-bodies', 'line', body.id)],
  })
  return found
    .flatMap((record) =>
      asBody(record)
        .reportingLines.filter(({ to }) => to === body.id)
        .map((line) => lineTo(line, [asBody(record), body], linkOf('governance-bodies', record), day)),
    )
    .sort(nowFirst)
}

const fields = {
  ...selectOf('governance-bodies', 'listed'),
  remit: true,
  website: true,
  termsOfReference: true,
  meets: true,
  quorum: true,
  ...reviewFields,
} as const

/** A body with its reporting lines both ways, its seats on a day ('YYYY-MM-DD') and its meetings, or null. */
export const bodyPage = async (viewer: Viewer, slug: string, day: string): Promise<BodyPage | null> => {
  const record = await findBySlug(viewer, 'governance-bodies', slug, fields)
  if (record === null) return null
  const [answersTo, answering, remit, termsOfReference, networks, seats, meetings, news, corrections] =
    await Promise.all([
      linesFrom(asBody(record), day),
      linesTo(asBody(record), day),
      textOf(record.remit),
      documentOf(record.termsOfReference, viewer, 'governance'),
      networksOfBody(record.id),
      // a dissolved body has no present members
      bodyTense(record, day) === 'past' ? [] : seatsOf(record.id, day, lifeOf(asBody(record))),
      meetingsOf(record.id, linkOf('governance-bodies', record)),
      newsAbout('governance-bodies', record.id),
      correctionsOf(viewer, 'governance-bodies', record.id),
    ])
  const { abbreviation, name } = asNamedOn(asBody(record), day)
  return {
    href: addressOf('governance-bodies', record.slug),
    name,
    abbreviation: abbreviation ?? null,
    kind: record.kind,
    summary: record.summary,
    remit,
    termsOfReference,
    meets: record.meets ?? null,
    quorum: record.quorum ?? null,
    website: record.website ?? null,
    tense: bodyTense(record, day),
    established: record.established ?? null,
    dissolved: record.dissolved ?? null,
    answersTo,
    answering,
    networks,
    seats,
    meetings: meetings.meetings,
    moreMeetings: meetings.more,
    news,
    corrections,
    review: reviewOf(record),
  }
}
