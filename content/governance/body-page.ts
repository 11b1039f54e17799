import { addressOf } from '@/domain/public-records'
import { earliestDay } from '@/domain/dates/partial-date'
import { eventsOf } from '@/domain/governance/events'
import { bodyTense, type Tense } from '@/domain/governance/line-tense'
import { asNamedOn, namesBefore } from '@/domain/governance/names'
import { lifeOf, type Body } from '@/domain/governance/reporting-lines'
import type { Text } from '@/domain/rich-text'
import type { GovernanceBody } from '@/payload-types'
import { today } from '../clock'
import { networksOfBody } from '../collaborative/networks'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { selectOf } from '../facets'
import { listTag } from '../lists'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { linkOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug, findFacetsByIds } from '../stored/records'
import type { Viewer } from '../viewer'
import { attendanceOfYear, type AttendanceOfYear } from './attendance-of-year'
import { asBody } from './bodies'
import { contactOf, type BodyContact } from './body-contact'
import { haveInterests } from './interests'
import { linesFrom, linesTo, type LineView } from './body-lines'
import { eventViews, type EventView } from './event-views'
import { meetingsOf, type MeetingsOfBody } from './meetings'
import { membersOf, type MembersOfBody, type PastMember } from './members'
import type { SeatView } from './seat-views'
import { termsOf, type TermsView } from './terms-of-reference'

export interface BodyPage {
  href: string
  name: string
  abbreviation: string | null
  kind: GovernanceBody['kind']
  summary: string
  remit: Text
  /** its terms of reference, those in force first */
  terms: TermsView[]
  meets: string | null
  quorum: string | null
  website: string | null
  /** whether it is over, to come or there on the day of the page */
  tense: Tense
  established: string | null
  dissolved: string | null
  /** those that took its place, and those whose place it took */
  successors: Link[]
  predecessors: Link[]
  /** what it was called before, the last first, each with until when as far as that is known */
  earlierNames: { name: string; until: string | null }[]
  /** the bodies that this body answers to */
  answersTo: LineView[]
  /** the bodies that answer to this body */
  answering: LineView[]
  networks: Link[]
  seats: SeatView[]
  /** who held its seats before, the last to leave first */
  pastMembers: PastMember[]
  /** whom to ask about it; null where nobody is known, of an outside body and of one that is over */
  contact: BodyContact | null
  /** what will change, the next first */
  coming: EventView[]
  /** whether the register of interests has something of those who have or had a seat */
  hasInterests: boolean
  meetings: MeetingsOfBody
  /** who came to its meetings; null where that was never shown */
  attendance: AttendanceOfYear | null
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

/** The bodies that took the place of one, and those whose place it took. */
const succession = async (
  body: Body,
): Promise<{ successors: Body[]; predecessors: Body[]; links: Map<number, Link> }> => {
  const [into, from] = await Promise.all([
    findFacetsByIds('governance-bodies', 'listed', body.succeededBy ?? []),
    findFacets('governance-bodies', 'listed', {
      where: { succeededBy: { equals: body.id } },
      sort: 'name',
      tags: [listTag('governance-bodies', 'successor', body.id)],
    }),
  ])
  const all = [...into.values(), ...from]
  return {
    successors: [...into.values()].map(asBody),
    predecessors: from.map(asBody),
    links: new Map(all.map((record) => [record.id, linkOf('governance-bodies', record)])),
  }
}

/** What will change about a body after a day, the next first. */
const comingOf = (body: Body, others: readonly Body[], { appointments, seats }: MembersOfBody, day: string) => {
  const bodies = [...new Map([...others, body].map((one) => [one.id, one])).values()]
  const isAbout = (event: ReturnType<typeof eventsOf>[number]): boolean =>
    event.body.id === body.id || ('to' in event && event.to.id === body.id)
  return eventViews(
    eventsOf({ bodies, seats, appointments })
      .filter((event) => earliestDay(event.date) > day && isAbout(event))
      .reverse(),
  )
}

const fields = {
  ...selectOf('governance-bodies', 'listed'),
  remit: true,
  website: true,
  termsOfReference: true,
  termsAgreed: true,
  earlierTerms: true,
  meets: true,
  quorum: true,
  quorumNumber: true,
  contact: true,
  ...reviewFields,
} as const

/** A body with its reporting lines both ways, its members and meetings as of a moment, or null; the page expires at midnight. */
export const bodyPage = async (viewer: Viewer, slug: string, at: Date): Promise<BodyPage | null> => {
  const day = today(at)
  const record = await findBySlug(viewer, 'governance-bodies', slug, fields)
  if (record === null) return null
  const body = asBody(record)
  const [answersTo, answering, succeeded, remit, terms, networks, members, meetings, attendance, news, corrections] =
    await Promise.all([
      linesFrom(body, day),
      linesTo(body, day),
      succession(body),
      textOf(record.remit),
      termsOf(record, viewer),
      networksOfBody(record.id),
      membersOf(record.id, day, lifeOf(body)),
      meetingsOf(record.id, at),
      attendanceOfYear(record.id, day),
      newsAbout('governance-bodies', record.id),
      correctionsOf(viewer, 'governance-bodies', record.id),
    ])
  const { abbreviation, name } = asNamedOn(body, day)
  const { links, predecessors, successors } = succeeded
  const others = [...answersTo.bodies, ...answering.bodies, ...successors]
  const linksOf = (bodies: Body[]): Link[] => bodies.flatMap(({ id }) => links.get(id) ?? [])
  return {
    href: addressOf('governance-bodies', record.slug),
    name,
    abbreviation: abbreviation ?? null,
    kind: record.kind,
    summary: record.summary,
    remit,
    terms,
    meets: record.meets ?? null,
    quorum: record.quorum ?? (record.quorumNumber ? `${record.quorumNumber} members` : null),
    website: record.website ?? null,
    contact: record.kind === 'outside' || bodyTense(record, day) === 'past' ? null : await contactOf(record),
    tense: bodyTense(record, day),
    established: record.established ?? null,
    dissolved: record.dissolved ?? null,
    successors: linksOf(successors),
    // what is to be dissolved is still to come
    predecessors: linksOf(predecessors.filter((one) => bodyTense(one, day) === 'past')),
    earlierNames: namesBefore(body, day),
    answersTo: answersTo.views,
    answering: answering.views,
    networks,
    seats: members.now,
    pastMembers: members.past,
    coming: await comingOf(body, others, members, day),
    hasInterests: await haveInterests(
      members.appointments.flatMap(({ holder }) => (typeof holder === 'number' ? holder : [])),
    ),
    meetings,
    attendance,
    news,
    corrections,
    review: reviewOf(record),
  }
}
