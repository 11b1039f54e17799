import { setImmediate } from 'node:timers/promises'
import { changesIn, merged, partsOf, type DayOfChanges } from '@/domain/governance/changes'
import { eventsByDay, eventsOf, type StructureEvent } from '@/domain/governance/events'
import type { Records } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { readOnce } from '@/server/page-cache/cache-tags'
import { findInLists } from '../stored/lists'
import { governanceBodies, type BodyInList } from './bodies'
import { asHeld, asPlace, type Appointed } from './as-rules'

/** Everything that is public of the structure, of all times. */
export interface PublicStructure {
  records: Omit<Records<Appointed>, 'bodies'> & { bodies: readonly BodyInList[] }
  /** the records of the seats */
  seats: Seat[]
  /** everything that has a date, the newest first */
  events: StructureEvent<Appointed>[]
  /** the days on which something changes, in order, each with the keys of its events */
  days: { day: string; events: string[] }[]
}

const seatFields = {
  label: true,
  body: true,
  role: true,
  howMany: true,
  laterNumbers: true,
  filledBy: true,
  from: true,
  until: true,
  updatedAt: true,
} as const

const appointmentFields = {
  seat: true,
  holder: true,
  person: true,
  onBehalfOf: true,
  isDeputy: true,
  from: true,
  until: true,
  term: true,
  termMonths: true,
  updatedAt: true,
} as const

/** How many parts are followed before whoever waits is let in: some milliseconds' work. */
const atOnce = 50

/** All days of changes; other pages are sent meanwhile, as it may take a second. */
const changesOf = async (records: Records<Appointed>): Promise<DayOfChanges<Appointed>[]> => {
  const [parts, changes] = [partsOf(records), [] as DayOfChanges<Appointed>[]]
  for (let place = 0; place < parts.length; place += atOnce) {
    changes.push(...parts.slice(place, place + atOnce).flatMap(changesIn))
    await setImmediate()
  }
  return merged(changes)
}

const read = async (): Promise<PublicStructure> => {
  const [bodies, seats, appointments] = await Promise.all([
    governanceBodies(),
    findInLists('seats', { select: seatFields, tags: ['seats'] }),
    findInLists('appointments', { select: appointmentFields, tags: ['appointments'] }),
  ])
  const records = { bodies, seats: seats.map(asPlace), appointments: appointments.map(asHeld) }
  const events = eventsOf(records)
  return { records, seats, events, days: eventsByDay(await changesOf(records), events) }
}

/** Read, and worked out, once for all pages that show some of it. Nobody changes what it gives. */
export const publicStructure = (): Promise<PublicStructure> => readOnce('governance structure', read)
