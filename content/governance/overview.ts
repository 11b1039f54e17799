import { standingOn } from '@/domain/governance/standing'
import { byName } from '@/domain/text/by-name'
import { today } from '../clock'
import { pageOf } from '../paging'
import type { BodyInList } from './bodies'
import { bodiesOfFirstChart } from './charts'
import { meetingsAtAGlance, type MeetingsAtAGlance } from './meetings-by-body'
import { publicStructure, type PublicStructure } from './public-structure'
import { seatViews, type SeatView } from './seat-views'
import { nameSeats, seatsByBody, standingIn } from './standing-seats'

/** Bodies on a page of the table: as many as one chart holds. */
export const bodiesPerPage = 30

/** A body of today with the seats of its chair. */
export interface ChairedBody {
  body: BodyInList
  chairs: SeatView[]
}

/** A body of today with what people look for first. */
export type BodyAtAGlance = ChairedBody & MeetingsAtAGlance

/** One page of the bodies of today, by name. */
export interface BodiesPage {
  rows: BodyAtAGlance[]
  page: number
  pages: number
  /** the names of all, in order */
  names: string[]
}

/** The structure of today. */
export interface Overview {
  /** all bodies, of all times */
  bodies: readonly BodyInList[]
  /** 'YYYY-MM-DD' */
  day: string
  table: BodiesPage
  /** those on the first chart, and those of the table */
  chaired: ChairedBody[]
}

/** All bodies, and those of a day by name. */
const readOn = async (day: string) => {
  const structure = await publicStructure()
  const names = new Map(standingOn(structure.records.bodies, day).bodies.map(({ body }) => [body.id, body.name]))
  const standing = structure.records.bodies.flatMap((body) => {
    const name = names.get(body.id)
    return name === undefined ? [] : [{ ...body, name }]
  })
  return { structure, bodies: structure.records.bodies, standing: standing.sort(byName) }
}

/** Bodies with the seats of their chairs on a day; a page that shows one is dropped when it is no longer public. */
const withChairs = async (
  structure: PublicStructure,
  bodies: readonly BodyInList[],
  day: string,
): Promise<ChairedBody[]> => {
  const ids = new Set(bodies.map(({ id }) => id))
  const { standing } = standingIn(structure, day, ({ body, role }) => role === 'chair' && ids.has(body))
  nameSeats(standing)
  const seats = seatsByBody(standing, (await seatViews(standing)).seats)
  return bodies.map((body) => ({ body, chairs: seats.get(body.id) ?? [] }))
}

const withMeetings = async (bodies: readonly ChairedBody[], at: Date): Promise<BodyAtAGlance[]> => {
  const meetings = await meetingsAtAGlance(
    bodies.map(({ body }) => body.id),
    at,
  )
  return bodies.map((one) => ({
    ...one,
    next: meetings.get(one.body.id)?.next,
    papers: meetings.get(one.body.id)?.papers,
  }))
}

/** The structure of today, with who chairs each body; the page expires at midnight. */
export const chairsToday = async (at: Date): Promise<Omit<Overview, 'table'>> => {
  const day = today(at)
  const { bodies, standing, structure } = await readOn(day)
  return { bodies, day, chaired: await withChairs(structure, standing, day) }
}

/**
 * The structure of today, with who chairs the bodies that the page shows, and when those of the first page of the table meet; the
 * page expires at midnight, or when a meeting begins.
 */
export const overview = async (at: Date): Promise<Overview> => {
  const day = today(at)
  const { bodies, standing, structure } = await readOn(day)
  const { items, pages } = pageOf(standing, 1, bodiesPerPage) ?? { items: [], pages: 1 }
  const shown = new Set([...bodiesOfFirstChart(bodies, day), ...items.map(({ id }) => id)])
  const chaired = await withChairs(
    structure,
    standing.filter(({ id }) => shown.has(id)),
    day,
  )
  const ofPage = new Set(items.map(({ id }) => id))
  const rows = await withMeetings(
    chaired.filter(({ body }) => ofPage.has(body.id)),
    at,
  )
  return { bodies, day, chaired, table: { rows, page: 1, pages, names: standing.map(({ name }) => name) } }
}

/** One page of the bodies of today; null for a page that does not exist. It expires as the overview does. */
export const bodiesPage = async (page: number, at: Date): Promise<BodiesPage | null> => {
  const day = today(at)
  const { standing, structure } = await readOn(day)
  const found = pageOf(standing, page, bodiesPerPage)
  if (found === null) return null
  const { items, pages } = found
  const rows = await withMeetings(await withChairs(structure, items, day), at)
  return { rows, page, pages, names: standing.map(({ name }) => name) }
}
