import { eventsOf } from '@/domain/governance/events'
import { onDay, type OnDay } from '@/domain/governance/on-day'
import type { Body } from '@/domain/governance/reporting-lines'
import { addTags } from '../stored/read'
import { eventViews, type EventView } from './event-views'
import { publicStructure, type PublicStructure } from './public-structure'
import { chairsFirst, seatViews, type SeatView, type StandingRecord } from './seat-views'

/** The days of changes around a day. */
export interface DaysAround {
  /** the last one up to it; null: nothing that is known had changed by then */
  since: string | null
  /** those before and after that one; where there is none up to the day, `later` is the first of all */
  earlier: string | null
  later: string | null
}

/** The days of changes around a day, 'YYYY-MM-DD'. */
export const daysIn = ({ days }: Pick<PublicStructure, 'days'>, day: string): DaysAround => {
  const place = days.findLastIndex((one) => one.day <= day)
  return {
    since: days[place]?.day ?? null,
    earlier: days[place - 1]?.day ?? null,
    later: days[place + 1]?.day ?? null,
  }
}

/** The same, of the structure that is public. */
export const daysAround = async (day: string): Promise<DaysAround> => daysIn(await publicStructure(), day)

/** The structure on a day, and what changed when it last did. */
export interface StructureOnDay extends Pick<OnDay, 'bodies' | 'lines'>, DaysAround {
  /** all bodies, of all times: of what structures are made, see `domain/governance/structure.ts` */
  all: readonly Body[]
  /** what changed on the day since which it has been so */
  changed: EventView[]
  /** the seats of each body, by its id */
  seats: Map<number, SeatView[]>
}

/** A page that shows these is dropped when one of them is no longer public. */
export const nameSeats = (seats: readonly StandingRecord[]): void =>
  addTags(
    seats.flatMap(({ holders, seat }) => [
      `seats:${seat.id}`,
      ...holders.map(({ appointment }) => `appointments:${appointment.id}`),
    ]),
  )

/** The bodies, lines and seats of a day, each seat with its record. */
export const standingIn = (
  { records, seats: stored }: PublicStructure,
  day: string,
): Pick<OnDay, 'bodies' | 'lines'> & { standing: StandingRecord[] } => {
  const { bodies, lines, seats } = onDay(records, day)
  const byId = new Map(stored.map((seat) => [seat.id, seat]))
  const standing = seats.flatMap((one) => {
    const record = byId.get(one.seat.id)
    return record ? [{ ...one, record }] : []
  })
  nameSeats(standing)
  return { bodies, lines, standing }
}

const structureIn = async (structure: PublicStructure, day: string): Promise<StructureOnDay> => {
  const { days, records } = structure
  const { bodies, lines, standing } = standingIn(structure, day)
  const around = daysIn(structure, day)
  const keys = new Set(days.find((one) => one.day === around.since)?.events)
  const [{ seats: views }, changed] = await Promise.all([
    seatViews(standing),
    eventViews(eventsOf(records).filter(({ key }) => keys.has(key))),
  ])
  const byBody = new Map<number, SeatView[]>(bodies.map(({ body: { id } }) => [id, []]))
  for (const [place, view] of views.entries()) byBody.get(standing[place]?.seat.body ?? 0)?.push(view)
  return {
    ...around,
    bodies,
    lines,
    all: records.bodies,
    changed,
    seats: new Map([...byBody].map(([id, all]) => [id, chairsFirst(all)])),
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
