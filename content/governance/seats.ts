import { holdersOn, nextChange, seatStateOn } from '@/domain/governance/seat-state'
import { dayAfter } from '@/domain/dates/london-time'
import { covers, type Span } from '@/domain/dates/partial-date'
import type { Appointment } from '@/payload-types'
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

const holderOf = (appointment: Appointment, people: People, onBehalfOf: OrganisationName | null): HolderView => {
  const person = people.get(idOf(appointment.person) ?? 0)
  const shown = appointment.holder === 'person' && person?.shownToPublic === true
  return {
    name: shown ? person.name : null,
    jobTitle: shown ? (person.jobTitle ?? null) : null,
    onBehalfOf: onBehalfOf?.name ?? null,
    from: appointment.from ?? null,
    until: appointment.until ?? null,
  }
}

/** The seats of a body on a day, and who holds them. */
export const seatsOf = async (body: number, day: string): Promise<SeatView[]> => {
  const seats = await findMany('seats', { where: { body: { equals: body } }, tags: [listTag('seats', 'body', body)] })
  expiresAtChange(seats, day)
  const current = seats.filter((seat) => covers(seat, day))
  if (current.length === 0) return []
  const ids = current.map(({ id }) => id)
  const tags = ids.map((id) => listTag('appointments', 'seat', id))
  const appointments = await findMany('appointments', { where: { seat: { in: ids } }, tags })
  expiresAtChange(appointments, day)
  const holding = ids.flatMap((id) =>
    holdersOn(
      appointments.filter(({ seat }) => idOf(seat) === id),
      day,
    ),
  )
  const [people, organisations] = await Promise.all([
    findByIds('people', idsOf(appointments.map(({ person }) => person))),
    organisationsNamed([...current.map(({ filledBy }) => filledBy), ...holding.map(({ onBehalfOf }) => onBehalfOf)]),
  ])
  const holders = holding.map((one, place) => ({
    seat: idOf(one.seat),
    view: holderOf(one, people, organisations[current.length + place] ?? null),
  }))
  const views = current.map((seat, place): SeatView => {
    const own = holders.filter((one) => one.seat === seat.id).map(({ view }) => view)
    const state = seatStateOn(
      appointments.filter((one) => idOf(one.seat) === seat.id),
      day,
    )
    return {
      label: seat.label,
      role: seat.role,
      howMany: seat.howMany ?? null,
      from: seat.from ?? null,
      until: seat.until ?? null,
      filledBy: organisations[place] ?? null,
      holders: own,
      state,
      vacant: state === 'unknown' ? 0 : Math.max(0, (seat.howMany ?? 1) - own.length),
    }
  })
  return views.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.label.localeCompare(b.label, 'en-GB'))
}
