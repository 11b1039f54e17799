import { byName } from '@/domain/text/by-name'
import { today } from '../clock'
import { pageOf } from '../paging'
import type { BodyInList } from './bodies'
import { meetingsAtAGlance, type MeetingsAtAGlance } from './meetings-by-body'
import { publicStructure } from './public-structure'
import { seatViews, type SeatView, type StandingRecord } from './seat-views'
import { nameSeats, seatsByBody, standingIn } from './standing-seats'

/** Bodies on a page of the table. */
export const bodiesPerPage = 50

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
  /** those of today, by name */
  standing: ChairedBody[]
  table: BodiesPage
}

/** All bodies, those of a day by name, and the seats of their chairs. */
const readOn = async (day: string) => {
  const structure = await publicStructure()
  const { bodies, standing: chairs } = standingIn(structure, day, ({ role }) => role === 'chair')
  const names = new Map(bodies.map(({ body }) => [body.id, body.name]))
  const all = structure.records.bodies
  const standing = all.flatMap((body) => {
    const name = names.get(body.id)
    return name === undefined ? [] : [{ ...body, name }]
  })
  return { all, chairs, standing: standing.sort(byName) }
}

/** Bodies with the seats of their chairs; a page that shows one is dropped when it is no longer public. */
const withChairs = async (bodies: readonly BodyInList[], chairs: readonly StandingRecord[]): Promise<ChairedBody[]> => {
  const ids = new Set(bodies.map(({ id }) => id))
  const own = chairs.filter(({ seat }) => ids.has(seat.body))
  nameSeats(own)
  const { seats: views } = await seatViews(own)
  const byBody = seatsByBody(own, views)
  return bodies.map((body) => ({ body, chairs: byBody.get(body.id) ?? [] }))
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
  const { all, chairs, standing } = await readOn(day)
  return { bodies: all, day, standing: await withChairs(standing, chairs) }
}

/**
 * The structure of today, with who chairs each body, and when those of the first page meet; the page expires at midnight, or when
 * a meeting begins.
 */
export const overview = async (at: Date): Promise<Overview> => {
  const found = await chairsToday(at)
  const { items, pages } = pageOf(found.standing, 1, bodiesPerPage) ?? { items: [], pages: 1 }
  const names = found.standing.map(({ body }) => body.name)
  return { ...found, table: { rows: await withMeetings(items, at), page: 1, pages, names } }
}

/** One page of the bodies of today; null for a page that does not exist. It expires as the overview does. */
export const bodiesPage = async (page: number, at: Date): Promise<BodiesPage | null> => {
  const { chairs, standing } = await readOn(today(at))
  const found = pageOf(standing, page, bodiesPerPage)
  if (found === null) return null
  const { items, pages } = found
  const rows = await withMeetings(await withChairs(items, chairs), at)
  return { rows, page, pages, names: standing.map(({ name }) => name) }
}
