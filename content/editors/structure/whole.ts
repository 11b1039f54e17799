import config from '@payload-config'
import { getPayload, type SelectType, type TypedUser, type Where } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { seatInTenses, type SeatInTenses } from '@/domain/governance/desk/seats'
import type { Appointment as Held } from '@/domain/governance/on-day'
import { lifeOf } from '@/domain/governance/reporting-lines'
import { grouped } from '@/domain/governance/grouped'
import { byName } from '@/domain/text/by-name'
import type { Config } from '@/payload-types'
import { idOf } from '../../relations'
import { asPlace } from '../../governance/as-rules'

/** An appointment as the rules take it; its holder is a person's id. */
export type HeldRecord = Held

/** A body that is there, with its seats. */
export interface BodyWithSeats {
  id: number
  name: string
  seats: SeatInTenses<HeldRecord>[]
}

const heldFields = {
  seat: true,
  holder: true,
  person: true,
  isDeputy: true,
  from: true,
  until: true,
  term: true,
  termMonths: true,
} as const

/**
 * All published bodies that are not over on a day, by name, with their published seats; none for who does not keep them.
 * @param day 'YYYY-MM-DD'
 */
export async function bodiesWithSeats(user: TypedUser, day: string): Promise<BodyWithSeats[]> {
  if (!keepsStructure(user)) return []
  const { db } = await getPayload({ config })
  // past access and hooks of thousands of records: whoever comes so far reads all of them
  const find = async <Slug extends 'governance-bodies' | 'seats' | 'appointments'>(
    collection: Slug,
    where: Where,
    select: SelectType,
  ): Promise<Config['collections'][Slug][]> => {
    const { docs } = await db.find<Config['collections'][Slug]>({
      collection,
      limit: 0,
      pagination: false,
      select,
      where,
    })
    return docs
  }
  const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
  // partial dates sort as text: what ends in this year may be there
  const notOver = (end: string): Where => ({
    and: [...published, { or: [{ [end]: { exists: false } }, { [end]: { greater_than_equal: day.slice(0, 4) } }] }],
  })
  const [bodies, seats, appointments] = await Promise.all([
    find('governance-bodies', notOver('dissolved'), { name: true, established: true, dissolved: true }),
    find('seats', notOver('until'), {
      body: true,
      label: true,
      role: true,
      howMany: true,
      laterNumbers: true,
      from: true,
      until: true,
    }),
    find('appointments', notOver('until'), heldFields),
  ])
  const held = new Set(appointments.flatMap(({ isDeputy, seat }) => (isDeputy ? [] : idOf(seat))))
  const empty = seats.flatMap(({ id }) => (held.has(id) ? [] : id))
  // a seat that was ever held is vacant, not unknown
  const over =
    empty.length === 0 ? [] : await find('appointments', { and: [...published, { seat: { in: empty } }] }, heldFields)
  const bySeat = grouped([...appointments, ...over], ({ seat }) => idOf(seat))
  const byBody = grouped(seats, ({ body }) => idOf(body))
  return [...bodies].sort(byName).map((body) => ({
    id: body.id,
    name: body.name,
    seats: (byBody.get(body.id) ?? []).map((seat) =>
      seatInTenses(
        asPlace(seat),
        lifeOf(body),
        (bySeat.get(seat.id) ?? []).map((record): HeldRecord => ({
          id: record.id,
          seat: seat.id,
          from: record.from,
          until: record.until,
          holder: record.holder === 'person' ? idOf(record.person) : null,
          isDeputy: record.isDeputy === true,
          term: record.term,
          termMonths: record.termMonths,
        })),
        day,
      ),
    ),
  }))
}

/** A body in the list of all desks. */
export interface DeskBody {
  href: string
  name: string
  /** '12 seats, 1 vacant' */
  note: string
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** Every body with what is to be done at its desk. */
export async function desksOf(user: TypedUser, day: string): Promise<DeskBody[]> {
  const bodies = await bodiesWithSeats(user, day)
  return bodies.map(({ id, name, seats }) => {
    const there = seats.filter(({ tense }) => tense !== 'past')
    const vacant = there.filter(({ isVacant }) => isVacant).length
    const unknown = there.filter(({ state }) => state === 'nobody entered yet').length
    const note = [
      there.length === 0 ? 'no seats yet' : counted(there.length, 'seat'),
      vacant > 0 && `${vacant} with a vacancy`,
      unknown > 0 && `${unknown} without anybody entered yet`,
    ]
    return { href: `/admin/seats-and-members/${id}`, name, note: note.filter(Boolean).join(', ') }
  })
}
