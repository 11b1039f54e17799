import { dayAfter } from '@/domain/dates/london-time'
import { changeDays } from '@/domain/governance/change-days'
import { differenceBetween, type Difference } from '@/domain/governance/difference'
import { onDay, type OnDay, type Records, type StandingSeat } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { findInLists } from '../stored/lists'
import { governanceBodies } from './bodies'
import {
  asHeld,
  asPlace,
  chairsFirst,
  seatViews,
  type Appointed,
  type SeatView,
  type StandingRecord,
} from './seat-views'

/** The structure on a day, and what changed since. */
export interface StructureOnDay extends Pick<OnDay, 'bodies' | 'lines'> {
  /** the day since which it has been so: the last one, up to the day asked for, on which something changed; null if none */
  since: string | null
  /** what changed on that day, by the ids of records: whoever shows a holder asks for the name */
  changed: Difference<Appointed>
  /** the seats of each body, by its id */
  seats: Map<number, SeatView[]>
}

/** Everything that is public of the structure, of all times, and the records of its seats. */
export const publicRecords = async (): Promise<{ records: Records<Appointed>; stored: Map<number, Seat> }> => {
  const [bodies, seats, appointments] = await Promise.all([
    governanceBodies(),
    findInLists('seats', {
      select: {
        label: true,
        body: true,
        role: true,
        howMany: true,
        laterNumbers: true,
        filledBy: true,
        from: true,
        until: true,
      },
      tags: ['seats'],
    }),
    findInLists('appointments', {
      select: {
        seat: true,
        holder: true,
        person: true,
        onBehalfOf: true,
        from: true,
        until: true,
        term: true,
        termMonths: true,
      },
      tags: ['appointments'],
    }),
  ])
  return {
    records: { bodies, seats: seats.map(asPlace), appointments: appointments.map(asHeld) },
    stored: new Map(seats.map((seat) => [seat.id, seat])),
  }
}

/** Seats on a day with their records. */
export const withRecords = (
  seats: readonly StandingSeat<Appointed>[],
  stored: ReadonlyMap<number, Seat>,
): StandingRecord[] =>
  seats.flatMap((one) => {
    const record = stored.get(one.seat.id)
    return record ? [{ ...one, record }] : []
  })

const isEmpty = (difference: Difference<Appointed>): boolean => Object.values(difference).flat().length === 0

/** The last day, up to one, on which something changed, with what that was. */
export const lastChange = (
  records: Records<Appointed>,
  day: string,
): { since: string; changed: Difference<Appointed> } | null => {
  const days = changeDays(records).filter((one) => one <= day)
  for (const since of days.reverse()) {
    const changed = differenceBetween(onDay(records, dayAfter(since, -1)), onDay(records, since))
    if (!isEmpty(changed)) return { since, changed }
  }
  return null
}

/**
 * The public structure on a day, 'YYYY-MM-DD', of the past, today or to come. It depends on what is stored alone, so a page of it
 * goes stale when that changes, and not by the clock.
 */
export const structureOnDay = async (day: string): Promise<StructureOnDay> => {
  const { records, stored } = await publicRecords()
  const { bodies, lines, seats } = onDay(records, day)
  const standing = withRecords(seats, stored)
  const views = await seatViews(standing)
  const byBody = new Map<number, SeatView[]>(bodies.map(({ body: { id } }) => [id, []]))
  for (const [place, view] of views.entries()) byBody.get(standing[place]?.seat.body ?? 0)?.push(view)
  const { changed, since } = lastChange(records, day) ?? {
    since: null,
    changed: { bodies: [], lines: [], seats: [], holders: [] },
  }
  return { bodies, lines, since, changed, seats: new Map([...byBody].map(([id, all]) => [id, chairsFirst(all)])) }
}
