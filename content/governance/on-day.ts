import { covers } from '@/domain/dates/partial-date'
import type { OnDay, Seat } from '@/domain/governance/on-day'
import type { Body } from '@/domain/governance/reporting-lines'
import { standingOn } from '@/domain/governance/standing'
import { byName } from '@/domain/text/by-name'
import { pageOf } from '../paging'
import { bodiesOfFirstChart } from './charts'
import { daysIn, type DaysAround } from './days-around'
import { eventViews, type EventView } from './event-views'
import { publicStructure, type PublicStructure } from './public-structure'
import { seatViews, type SeatView } from './seat-views'
import { nameSeats, seatsByBody, standingIn } from './standing-seats'

/** Bodies on a page of who sits where. */
export const membersPerPage = 30

/** A body with its seats, the chair's first. */
export interface BodyWithSeats {
  body: Body
  seats: SeatView[]
}

/** One page of who sits where on a day, by the names of the bodies. */
export interface MembersPage {
  rows: BodyWithSeats[]
  page: number
  pages: number
}

/** The structure on a day, and what changed when it last did. */
export interface StructureOnDay extends Pick<OnDay, 'bodies' | 'lines'>, DaysAround {
  /** all bodies, of all times: of what structures are made, see `domain/governance/structure.ts` */
  all: readonly Body[]
  /** what changed on the day since which it has been so */
  changed: EventView[]
  /** each body on the first chart with the seats of its chair */
  chaired: { body: Body; chairs: SeatView[] }[]
  /** the first page of who sits where */
  members: MembersPage
}

/** The bodies of a day that have seats, by name: one page of them. */
const seatedBodies = (
  { records }: PublicStructure,
  day: string,
  page: number,
): { items: Body[]; pages: number } | null => {
  const seated = new Set(records.seats.filter((seat) => covers(seat, day)).map(({ body }) => body))
  const there = standingOn(records.bodies, day).bodies.map(({ body }) => body)
  return pageOf(there.filter(({ id }) => seated.has(id)).sort(byName), page, membersPerPage)
}

/** The seats of some bodies on a day, as pages show them; a page that shows one is dropped when it is no longer public. */
const seatsOf = async (structure: PublicStructure, day: string, isAsked: (seat: Seat) => boolean) => {
  const { bodies, lines, standing } = standingIn(structure, day, isAsked)
  nameSeats(standing)
  return { bodies, lines, seats: seatsByBody(standing, (await seatViews(standing)).seats) }
}

const structureIn = async (structure: PublicStructure, day: string): Promise<StructureOnDay> => {
  const around = daysIn(structure, day)
  const keys = new Set(structure.days.find((one) => one.day === around.since)?.events)
  const { items, pages } = seatedBodies(structure, day, 1) ?? { items: [], pages: 1 }
  const first = new Set(items.map(({ id }) => id))
  const charted = new Set(bodiesOfFirstChart(structure.records.bodies, day))
  const [{ bodies, lines, seats }, changed] = await Promise.all([
    seatsOf(structure, day, ({ body, role }) => first.has(body) || (role === 'chair' && charted.has(body))),
    eventViews(structure.events.filter(({ key }) => keys.has(key))),
  ])
  const own = ({ id }: Body): SeatView[] => seats.get(id) ?? []
  return {
    ...around,
    bodies,
    lines,
    all: structure.records.bodies,
    changed,
    chaired: bodies
      .filter(({ body }) => charted.has(body.id))
      .map(({ body }) => ({ body, chairs: own(body).filter(({ role }) => role === 'chair') })),
    members: { rows: items.map((body) => ({ body, seats: own(body) })), page: 1, pages },
  }
}

/**
 * The public structure on a day, 'YYYY-MM-DD', of the past, today or to come. It depends on what is stored alone, so a page of it
 * goes stale when that changes, and not by the clock.
 */
export const structureOnDay = async (day: string): Promise<StructureOnDay> => structureIn(await publicStructure(), day)

/** The days of changes around a day, and the structure where it is one of them. */
export const dayOfChange = async (day: string): Promise<{ around: DaysAround; structure: StructureOnDay | null }> => {
  const structure = await publicStructure()
  const around = daysIn(structure, day)
  return { around, structure: around.since === day ? await structureIn(structure, day) : null }
}

/** Who chaired each body on a day on which something changed; null where there is no such day. */
export const chairsOnDay = async (day: string): Promise<Pick<StructureOnDay, 'all' | 'chaired'> | null> => {
  const structure = await publicStructure()
  if (daysIn(structure, day).since !== day) return null
  const { bodies, seats } = await seatsOf(structure, day, ({ role }) => role === 'chair')
  return {
    all: structure.records.bodies,
    chaired: bodies.map(({ body }) => ({ body, chairs: seats.get(body.id) ?? [] })),
  }
}

/** One page of who sat where on a day on which something changed; null where there is no such day or page. */
export const membersOnDay = async (day: string, page: number): Promise<MembersPage | null> => {
  const structure = await publicStructure()
  const found = daysIn(structure, day).since === day ? seatedBodies(structure, day, page) : null
  if (found === null) return null
  const { items, pages } = found
  const ids = new Set(items.map(({ id }) => id))
  const { seats } = await seatsOf(structure, day, ({ body }) => ids.has(body))
  return { rows: items.map((body) => ({ body, seats: seats.get(body.id) ?? [] })), page, pages }
}
