import type { Certainty } from '@/domain/governance/certainty'
import { seatOn, type Appointment as Held, type Seat as Place, type StandingHolder } from '@/domain/governance/on-day'
import { nextChange } from '@/domain/governance/next-change'
import { dayAfter } from '@/domain/dates/london-time'
import { covers, type Span } from '@/domain/dates/partial-date'
import type { Appointment, Seat } from '@/payload-types'
import { expiresDayAfter } from '../clock'
import { listTag } from '../lists'
import { idOf, idsOf, organisationsNamed, type OrganisationName } from '../relations'
import { findMany } from '../stored/lists'
import { findByIds } from '../stored/records'

export interface HolderView {
  /** null: the name is not published */
  name: string | null
  jobTitle: string | null
  onBehalfOf: string | null
  /** partial dates */
  from: string | null
  until: string | null
  certainty: Certainty
  /** which term it is; null: not known */
  term: number | null
  /** when the term runs out, a partial date */
  termEnds: string | null
}

export interface SeatView {
  label: string
  role: 'chair' | 'vice-chair' | 'member' | 'in-attendance'
  howMany: number | null
  /** partial dates */
  from: string | null
  until: string | null
  filledBy: OrganisationName | null
  holders: HolderView[]
  /** 'unknown': no appointment has ever been recorded, so the page says nothing */
  state: 'held' | 'vacant' | 'unknown'
  /** how many of several such seats nobody holds, where that is known */
  vacant: number
}

/** The page expires on the next day on which a span begins or has ended. */
const expiresAtChange = (spans: Span[], day: string): void => {
  const next = nextChange(spans, day, dayAfter)
  if (next !== null) expiresDayAfter(next, 0)
}

const order = ['chair', 'vice-chair', 'member', 'in-attendance']

type People = Map<number, { name: string; jobTitle?: string | null; shownToPublic?: boolean | null }>

/** An appointment as the rules take it, with the record itself. */
interface Appointed extends Held {
  record: Appointment
}

const asHeld = (record: Appointment): Appointed => ({
  id: record.id,
  seat: idOf(record.seat) ?? 0,
  from: record.from,
  until: record.until,
  term: record.term,
  termMonths: record.termMonths,
  record,
})

const asPlace = (seat: Seat): Place => ({
  id: seat.id,
  body: idOf(seat.body) ?? 0,
  label: seat.label,
  role: seat.role,
  from: seat.from,
  until: seat.until,
  howMany: seat.howMany ?? null,
  changes: (seat.laterNumbers ?? []).map(({ from, howMany }) => ({ from, howMany })),
})

const holderOf = (
  { appointment: { record, term = null }, certainty, termEnds }: StandingHolder<Appointed>,
  people: People,
  onBehalfOf: OrganisationName | null,
): HolderView => {
  const person = people.get(idOf(record.person) ?? 0)
  const shown = record.holder === 'person' && person?.shownToPublic === true
  return {
    name: shown ? person.name : null,
    jobTitle: shown ? (person.jobTitle ?? null) : null,
    onBehalfOf: onBehalfOf?.name ?? null,
    from: record.from ?? null,
    until: record.until ?? null,
    certainty,
    term,
    termEnds,
  }
}

/** Seats with their published appointments of all times; the page expires when one of them changes. */
const withAppointments = async (seats: Seat[], day: string): Promise<Appointed[]> => {
  const ids = seats.map(({ id }) => id)
  const tags = ids.map((id) => listTag('appointments', 'seat', id))
  const appointments = await findMany('appointments', { where: { seat: { in: ids } }, tags })
  expiresAtChange(
    [...appointments, ...seats.flatMap(({ laterNumbers }) => (laterNumbers ?? []).map(({ from }) => ({ from })))],
    day,
  )
  return appointments.map(asHeld)
}

/**
 * The seats of a body on a day, and who holds them.
 * @param life when the body exists
 */
export const seatsOf = async (body: number, day: string, life: Span = {}): Promise<SeatView[]> => {
  const seats = await findMany('seats', { where: { body: { equals: body } }, tags: [listTag('seats', 'body', body)] })
  expiresAtChange(seats, day)
  const current = seats.filter((seat) => covers(seat, day))
  if (current.length === 0) return []
  const appointments = await withAppointments(current, day)
  const standing = current.flatMap((seat) => {
    const own = appointments.filter((one) => one.seat === seat.id)
    const found = seatOn(asPlace(seat), life, own, day)
    return found ? [{ ...found, seat }] : []
  })
  const holding = standing.flatMap(({ holders }) => holders)
  const [people, organisations] = await Promise.all([
    findByIds('people', idsOf(appointments.map(({ record }) => record.person))),
    organisationsNamed([
      ...standing.map(({ seat }) => seat.filledBy),
      ...holding.map(({ appointment }) => appointment.record.onBehalfOf),
    ]),
  ])
  const onBehalfOf = organisations.slice(standing.length)
  const views = standing.map(({ holders, places, seat, vacant }, place): SeatView => {
    return {
      label: seat.label,
      role: seat.role,
      howMany: places?.most ?? null,
      from: seat.from ?? null,
      until: seat.until ?? null,
      filledBy: organisations[place] ?? null,
      holders: holders.map((one) => holderOf(one, people, onBehalfOf[holding.indexOf(one)] ?? null)),
      state: vacant === null ? 'unknown' : holders.length === 0 ? 'vacant' : 'held',
      vacant: vacant?.least ?? 0,
    }
  })
  return views.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.label.localeCompare(b.label, 'en-GB'))
}
