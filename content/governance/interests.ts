import type { InterestKind } from '@/domain/governance/interests'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import type { Interest } from '@/payload-types'
import { now, today } from '../clock'
import { idOf, idsOf } from '../relations'
import { bodiesOf } from '../shown'
import { findMany } from '../stored/lists'
import { findByIds } from '../stored/records'
import { nameToday } from './name-today'
import { bodiesOfPeople, seenOn, type BodyOfPerson } from './bodies-of-people'
import { publicStructure } from './public-structure'

/** What was declared at a meeting, and what was done about it. */
export interface DeclarationView {
  /** null: the meeting is not public */
  meeting: { id: number; href: string; body: string; startsAt: string } | null
  declared: string
  done: string | null
}

export interface InterestView {
  id: number
  kind: InterestKind
  what: string
  /** partial dates */
  from: string | null
  until: string | null
  /** 'YYYY-MM-DD' */
  lastReviewed: string | null
  declarations: DeclarationView[]
  /** when the record last changed, ISO 8601 */
  updatedAt: string
}

/** Somebody with what they have declared. */
export interface PersonInterests {
  id: number
  name: string
  jobTitle: string | null
  /** the bodies on which they have, had or will have a seat, by name */
  bodies: BodyOfPerson[]
  interests: InterestView[]
}

const fields = {
  person: true,
  kind: true,
  what: true,
  from: true,
  until: true,
  lastReviewed: true,
  declarations: true,
  updatedAt: true,
} as const

const declaredInterests = (): Promise<Interest[]> => findMany('interests', { sort: 'id', select: fields })

type Meetings = Map<number, NonNullable<DeclarationView['meeting']>>

/** The public meetings at which something was declared. */
const meetingsOf = async (interests: readonly Interest[]): Promise<Meetings> => {
  const ids = idsOf(interests.flatMap(({ declarations }) => (declarations ?? []).map(({ meeting }) => meeting)))
  const meetings = [...(await findByIds('meetings', ids, { body: true, startsAt: true })).values()]
  const bodies = await bodiesOf(meetings)
  return new Map(
    meetings.flatMap(({ body, id, startsAt }) => {
      const of = bodies.get(idOf(body) ?? 0)
      return of ? [[id, { id, href: addressOf('meetings', id), body: of.text, startsAt }] as const] : []
    }),
  )
}

const viewOf = (
  { declarations, from, id, kind, lastReviewed, until, updatedAt, what }: Interest,
  meetings: Meetings,
): InterestView => ({
  id,
  kind,
  what,
  from: from ?? null,
  until: until ?? null,
  lastReviewed: lastReviewed ?? null,
  declarations: (declarations ?? []).map(({ declared, done, meeting }) => ({
    meeting: meetings.get(idOf(meeting) ?? 0) ?? null,
    declared,
    done: done ?? null,
  })),
  updatedAt,
})

/** Of those who have declared something: whose name is shown, and who hold or held a public seat, on a body or on any. */
async function peopleShown(interests: readonly Interest[], body: number | null) {
  const [people, bodies] = await Promise.all([
    // one who is not shown is named too: the page changes when that does
    findByIds('people', idsOf(interests.map(({ person }) => person))),
    bodiesOfPeople(),
  ])
  return [...people.values()].flatMap(({ id, jobTitle, name, shownToPublic }) => {
    const own = bodies.get(id) ?? []
    const isOf = body === null ? own.length > 0 : own.some((one) => one.body.id === body)
    return shownToPublic === true && isOf ? [{ id, name, jobTitle: jobTitle ?? null, bodies: own }] : []
  })
}

/**
 * The register of interests, by person: only of those whose name is shown, who hold or held a public seat. It expires at midnight.
 * @param body of those who have or had a seat on it; all without
 */
export async function interestsRegister(body: number | null = null): Promise<PersonInterests[]> {
  const interests = await declaredInterests()
  if (interests.length === 0) return []
  const [people, meetings] = await Promise.all([peopleShown(interests, body), meetingsOf(interests)])
  const day = today(now())
  return people.sort(byName).map(({ bodies, ...one }) => ({
    ...one,
    bodies: seenOn(bodies, day),
    interests: interests.filter(({ person }) => idOf(person) === one.id).map((interest) => viewOf(interest, meetings)),
  }))
}

/**
 * The pages of the register that show something, with when an interest on them last changed, ISO 8601. What is on them changes
 * with people and seats too, of which nothing says when.
 */
export async function interestPages(): Promise<{ path: string; changedAt: string }[]> {
  const interests = await declaredInterests()
  if (interests.length === 0) return []
  const changed = new Map<string, string>()
  const note = (path: string, at: string): void => {
    if (at > (changed.get(path) ?? '')) changed.set(path, at)
  }
  const bodiesOfPerson = new Map((await peopleShown(interests, null)).map(({ bodies, id }) => [id, bodies]))
  for (const { person, updatedAt } of interests) {
    const bodies = bodiesOfPerson.get(idOf(person) ?? 0)
    if (!bodies) continue
    note('/governance/interests', updatedAt)
    for (const { href } of bodies) note(href.replace('/governance/', '/governance/interests/'), updatedAt)
  }
  return [...changed]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([path, changedAt]) => ({ path, changedAt }))
}

/** Whether the register holds something; menus and the sitemap list it only then. */
export async function hasInterests(): Promise<boolean> {
  const interests = await declaredInterests()
  return interests.length > 0 && (await peopleShown(interests, null)).length > 0
}

/** Whether some of those who hold public seats, by their ids, have an interest that is shown. */
export async function haveInterests(holders: readonly number[]): Promise<boolean> {
  const declared = await declaredInterests()
  const people = new Set(idsOf(declared.map(({ person }) => person)))
  const found = await findByIds(
    'people',
    holders.filter((id) => people.has(id)),
  )
  return [...found.values()].some(({ shownToPublic }) => shownToPublic === true)
}

/** The register of one body by its slug; null where there is no such body. */
export async function interestsOfBody(
  slug: string,
): Promise<{ name: string; href: string; people: PersonInterests[] } | null> {
  const { records } = await publicStructure()
  const body = records.bodies.find((one) => one.slug === slug)
  return body
    ? { name: nameToday(body), href: addressOf('governance-bodies', slug), people: await interestsRegister(body.id) }
    : null
}
