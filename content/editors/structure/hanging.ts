import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { londonDay } from '@/domain/dates/london-time'
import type { Config } from '@/payload-types'
import { idOf } from '../../relations'

/** Something that hangs on a body or a seat, with its own dates. */
export interface Hanging {
  /** where the panel has it */
  href: string
  /** what it is, in words: 'Seat “Chair”' */
  what: string
  /** partial dates */
  from: string | null
  until: string | null
}

type Kept = 'governance-bodies' | 'seats' | 'appointments' | 'meetings'

/** What matches, as far as whoever asks may read it. */
type Find = <Slug extends Kept>(collection: Slug, where: Where) => Promise<Config['collections'][Slug][]>

/** How many of a kind are looked for: a form lists no more. */
const most = 200

const dates = ({ from, until }: { from?: string | null; until?: string | null }) => ({
  from: from ?? null,
  until: until ?? null,
})

const holdersOf = async (find: Find, seats: number[]): Promise<Hanging[]> => {
  const found = await find('appointments', { seat: { in: seats } })
  return found.map((one) => ({
    href: `/admin/collections/appointments/${one.id}`,
    what: `Appointment “${one.title ?? 'Seat'}”`,
    ...dates(one),
  }))
}

const onBody = async (find: Find, id: number): Promise<Hanging[]> => {
  const seats = await find('seats', { body: { equals: id } })
  const bodies = await find('governance-bodies', { 'reportingLines.to': { equals: id } })
  // one after the other: PostgreSQL reads all meetings for an "or" over two tables
  const meetings = [
    ...(await find('meetings', { body: { equals: id } })),
    ...(await find('meetings', { alsoOf: { in: [id] } })),
  ]
  const lines = bodies.flatMap(({ id: from, name, reportingLines }) =>
    (reportingLines ?? [])
      .filter(({ to }) => idOf(to) === id)
      .map((line) => ({
        href: `/admin/collections/governance-bodies/${from}`,
        what: `Reporting line of “${name}”`,
        ...dates(line),
      })),
  )
  return [
    ...seats.map((one) => ({
      href: `/admin/collections/seats/${one.id}`,
      what: `Seat “${one.label}”`,
      ...dates(one),
    })),
    ...(await holdersOf(
      find,
      seats.map((one) => one.id),
    )),
    ...lines,
    // one that is cancelled does not take place, whatever becomes of the body
    ...meetings.flatMap((one) => {
      if (one.state === 'cancelled') return []
      const day = one.startsAt ? londonDay(new Date(one.startsAt)) : null // a draft may have none yet
      return {
        href: `/admin/collections/meetings/${one.id}`,
        what: `Meeting “${one.title ?? ''}”`,
        from: day,
        until: day,
      }
    }),
  ]
}

/** What hangs on a body or a seat, for whoever keeps governance; null for anything, and anybody, else. */
export async function hangingOn(user: TypedUser, collection: string, id: number): Promise<Hanging[] | null> {
  if (!keepsStructure(user)) return null
  const payload = await getPayload({ config })
  const find: Find = async (kind, where) => {
    const { docs } = await payload.find({
      collection: kind,
      depth: 0,
      limit: most,
      overrideAccess: false,
      pagination: false,
      user,
      where,
    })
    return docs // records of that kind
  }
  if (collection === 'governance-bodies') return onBody(find, id)
  return collection === 'seats' ? holdersOf(find, [id]) : null
}
