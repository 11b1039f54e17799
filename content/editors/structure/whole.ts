import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { seatInTenses, type SeatInTenses } from '@/domain/governance/desk/seats'
import type { Appointment as Held } from '@/domain/governance/on-day'
import { lifeOf } from '@/domain/governance/reporting-lines'
import { grouped } from '@/domain/governance/structure'
import type { Appointment } from '@/payload-types'
import { idOf } from '../../relations'
import { asSeat } from './records'

/** An appointment as the rules take it, with its record. */
export interface HeldRecord extends Held {
  record: Pick<Appointment, 'holder' | 'person' | 'onBehalfOf'>
}

/** A body that is there, with its seats. */
export interface BodyWithSeats {
  id: number
  name: string
  seats: SeatInTenses<HeldRecord>[]
}

/**
 * All published bodies that are not over on a day, by name, with their published seats, as the person may read them.
 * @param day 'YYYY-MM-DD'
 */
export async function bodiesWithSeats(user: TypedUser, day: string): Promise<BodyWithSeats[]> {
  const payload = await getPayload({ config })
  const all = { depth: 0, pagination: false, user } as const
  const published = { _status: { equals: 'published' } } as const
  const notOver = (end: string) => ({
    and: [published, { or: [{ [end]: { exists: false } }, { [end]: { greater_than_equal: day.slice(0, 4) } }] }],
  })
  const [bodies, seats, appointments] = await Promise.all([
    payload.find({
      ...all,
      collection: 'governance-bodies',
      overrideAccess: false,
      select: { name: true, established: true, dissolved: true },
      sort: 'name',
      where: notOver('dissolved'),
    }),
    payload.find({
      ...all,
      collection: 'seats',
      overrideAccess: false,
      select: { body: true, label: true, role: true, howMany: true, laterNumbers: true, from: true, until: true },
      where: notOver('until'),
    }),
    payload.find({
      ...all,
      collection: 'appointments',
      overrideAccess: false,
      // all times: a seat that was ever held is vacant, not unknown
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
      where: published,
    }),
  ])
  const bySeat = grouped(appointments.docs, ({ seat }) => idOf(seat))
  const byBody = grouped(seats.docs, ({ body }) => idOf(body))
  return bodies.docs.map((body) => ({
    id: body.id,
    name: body.name,
    seats: (byBody.get(body.id) ?? []).map((seat) =>
      seatInTenses(
        asSeat(seat),
        lifeOf(body),
        (bySeat.get(seat.id) ?? []).map((record): HeldRecord => ({
          id: record.id,
          seat: seat.id,
          from: record.from,
          until: record.until,
          holder: record.holder === 'person' ? idOf(record.person) : null,
          term: record.term,
          termMonths: record.termMonths,
          record,
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
