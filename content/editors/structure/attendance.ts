import type { TypedUser, Where } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { seatOn, type StandingSeat } from '@/domain/governance/on-day'
import { lifeOf } from '@/domain/governance/reporting-lines'
import { seatsToNote, type SeatToNote } from '@/domain/governance/seats-to-note'
import type { Appointment, GovernanceBody } from '@/payload-types'
import { asHeld, asPlace, type Appointed } from '../../governance/as-rules'
import { idOf, idsOf } from '../../relations'
import { findAs, type Find } from './find-as'

/** What the form of a meeting needs for its attendance. */
export interface AttendanceHelp {
  /** the seats of the bodies on the day, with who held them */
  rows: SeatToNote[]
  /** what the bodies need for their decisions, as far as that is known */
  quorums: { body: number; needed: number | null; deputies: 'count' | 'do-not-count' | null }[]
  /** what each seat is called, and who holds each appointment, by id */
  seats: Record<string, string>
  holders: Record<string, string>
  /** by seat, the job titles of those who stand in for its holders on that day */
  deputies: Record<string, string[]>
}

type Kept = 'governance-bodies' | 'seats' | 'appointments' | 'people' | 'trusts' | 'organisations'
const named = async (find: Find<Kept>, collection: 'people' | 'trusts' | 'organisations', ids: number[]) => {
  const found = ids.length === 0 ? [] : await find(collection, { id: { in: ids } })
  return new Map<number, string>(found.map(({ id, name }) => [id, name]))
}

/** Who holds some appointments: for whoever keeps the structure, whether the public may know or not. */
const holdersOf = async (find: Find<Kept>, appointments: Appointment[]): Promise<Record<string, string>> => {
  const speaksFor = (kind: string): number[] =>
    idsOf(appointments.map(({ onBehalfOf }) => (onBehalfOf?.relationTo === kind ? onBehalfOf.value : null)))
  const people = await named(find, 'people', idsOf(appointments.map(({ person }) => person)))
  const bodies = {
    trusts: await named(find, 'trusts', speaksFor('trusts')),
    organisations: await named(find, 'organisations', speaksFor('organisations')),
  }
  return Object.fromEntries(
    appointments.map(({ holder, id, onBehalfOf, person }) => {
      const name = holder === 'person' ? (people.get(idOf(person) ?? 0) ?? 'A person') : 'Name not published'
      const of = onBehalfOf ? bodies[onBehalfOf.relationTo].get(idOf(onBehalfOf.value) ?? 0) : null
      return [id, of ? `${name}, for ${of}` : name]
    }),
  )
}

/** What those are called who stand in for the holders of each seat: by their job title, as no name is kept of them. */
const deputiesOf = async (
  find: Find<Kept>,
  standing: readonly StandingSeat<Appointed>[],
): Promise<Record<string, string[]>> => {
  const named = standing.flatMap(({ deputies, seat }) =>
    deputies.flatMap(({ appointment: { record } }) => {
      const person = idOf(record.person)
      return person === null ? [] : [{ seat: seat.id, person }]
    }),
  )
  const people = named.length === 0 ? [] : await find('people', { id: { in: named.map(({ person }) => person) } })
  const titles = new Map(people.map(({ id, jobTitle }) => [id, jobTitle]))
  const known = named.flatMap(({ person, seat }) => {
    const title = titles.get(person)
    return title ? [{ seat, title }] : []
  })
  return Object.fromEntries(
    standing.map(({ seat: { id } }) => [id, known.flatMap(({ seat, title }) => (seat === id ? title : []))]),
  )
}

interface Asked {
  /** the bodies that meet, and the day, 'YYYY-MM-DD' */
  bodies: readonly number[]
  day: string
  /** the seats and appointments that are noted already */
  seats: readonly number[]
  appointments: readonly number[]
}

const published: Where = { _status: { equals: 'published' } }

const quorumOf = ({ deputies = null, id, quorumNumber = null }: GovernanceBody): AttendanceHelp['quorums'] =>
  quorumNumber === null && deputies === null ? [] : [{ body: id, needed: quorumNumber, deputies }]

/** The seats of some bodies on a day, and what those noted already are called; null for who does not keep the structure. */
export async function attendanceHelp(user: TypedUser, asked: Asked): Promise<AttendanceHelp | null> {
  if (!keepsStructure(user)) return null
  const find = await findAs<Kept>(user)
  const bodies = await find('governance-bodies', { id: { in: [...asked.bodies] } })
  const seats = await find('seats', { and: [published, { body: { in: [...asked.bodies] } }] })
  const ofSeats: Where = { seat: { in: seats.map(({ id }) => id) } }
  const held = (await find('appointments', { and: [published, ofSeats] })).map(asHeld)
  const standing = asked.bodies.map((id) => {
    const body = bodies.find((one) => one.id === id)
    const places = seats.filter((seat) => idOf(seat.body) === id).map(asPlace)
    return places.flatMap((place) => {
      const own = held.filter(({ seat }) => seat === place.id)
      return (body && seatOn(place, lifeOf(body), own, asked.day)) ?? []
    })
  })
  const rows = standing.flatMap(seatsToNote)
  const noted = await find('seats', { id: { in: [...asked.seats] } })
  const holding = await find('appointments', {
    id: { in: [...asked.appointments, ...idsOf(rows.map(({ appointment }) => appointment))] },
  })
  return {
    rows,
    quorums: bodies.flatMap(quorumOf),
    seats: Object.fromEntries([...seats, ...noted].map(({ id, label, title }) => [id, title ?? label])),
    holders: await holdersOf(find, holding),
    deputies: await deputiesOf(find, standing.flat()),
  }
}
