import { onDay } from '@/domain/governance/on-day'
import { byName } from '@/domain/text/by-name'
import { today } from '../clock'
import { addTags } from '../stored/read'
import { governanceBodies, type BodyInList } from './bodies'
import { meetingsAtAGlance, type MeetingsAtAGlance } from './meetings-by-body'
import { publicStructure } from './public-structure'
import { seatViews, type SeatView } from './seat-views'

/** A body of today with what people look for first. */
export interface BodyAtAGlance extends MeetingsAtAGlance {
  body: BodyInList
  /** the seats of its chair */
  chairs: SeatView[]
}

/** The structure of today. */
export interface Overview {
  /** all bodies, of all times */
  bodies: BodyInList[]
  /** 'YYYY-MM-DD' */
  day: string
  /** those of today, by name */
  rows: BodyAtAGlance[]
}

/** The structure of today, with who chairs each body and when it meets; the page expires at midnight, or when a meeting begins. */
export const overview = async (at: Date): Promise<Overview> => {
  const day = today(at)
  const [bodies, { records, seats: stored }] = await Promise.all([governanceBodies(), publicStructure()])
  const { bodies: standing, seats } = onDay(records, day)
  const byId = new Map(stored.map((seat) => [seat.id, seat]))
  const chairs = seats.flatMap((one) => {
    const record = byId.get(one.seat.id)
    return record?.role === 'chair' ? [{ ...one, record }] : []
  })
  // named too, so that the page is dropped when one of it is no longer public
  addTags(
    chairs.flatMap(({ holders, seat }) => [
      `seats:${seat.id}`,
      ...holders.map(({ appointment }) => `appointments:${appointment.id}`),
    ]),
  )
  const names = new Map(standing.map(({ body }) => [body.id, body.name]))
  const there = bodies.filter(({ id }) => names.has(id))
  const [{ seats: views }, meetings] = await Promise.all([
    seatViews(chairs),
    meetingsAtAGlance(
      there.map(({ id }) => id),
      at,
    ),
  ])
  return {
    bodies,
    day,
    rows: there
      .map((body) => ({ ...body, name: names.get(body.id) ?? body.name }))
      .sort(byName)
      .map((body) => ({
        body,
        chairs: views.filter((_, place) => chairs[place]?.seat.body === body.id),
        next: meetings.get(body.id)?.next,
        papers: meetings.get(body.id)?.papers,
      })),
  }
}
