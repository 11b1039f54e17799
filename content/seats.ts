import { nextChange, seatStateOn } from '@/domain/governance'
import { dayAfter } from '@/domain/london-time'
import { covers, type Span } from '@/domain/partial-date'
import type { Appointment } from '@/payload-types'
import { holdsUntilDayAfter } from './clock'
import { idOf, organisationNamed } from './relations'
import { findByIds, findMany } from './stored'

export interface HolderView {
  /** null: somebody whose name is not published */
  name: string | null
  jobTitle: string | null
  onBehalfOf: string | null
  from: string | null
}

export interface SeatView {
  label: string
  role: 'chair' | 'vice-chair' | 'member' | 'in-attendance'
  howMany: number | null
  filledBy: { name: string; href: string | null } | null
  holders: HolderView[]
  /** 'unknown' while nobody has ever been recorded: then the page says nothing */
  state: 'held' | 'vacant' | 'unknown'
}

/** The page holds until the next day on which a span begins or has ended. */
const holdsUntilChange = (spans: Span[], day: string): void => {
  const next = nextChange(spans, day, dayAfter)
  if (next !== null) holdsUntilDayAfter(next, 0)
}

const order = ['chair', 'vice-chair', 'member', 'in-attendance']

const holder = async (appointment: Appointment, people: Map<number, { name: string; jobTitle?: string | null; shownToPublic?: boolean | null }>): Promise<HolderView> => {
  const person = people.get(idOf(appointment.person) ?? 0)
  const shown = appointment.holder === 'person' && person?.shownToPublic === true
  return {
    name: shown ? person.name : null,
    jobTitle: shown ? (person.jobTitle ?? null) : null,
    onBehalfOf: (await organisationNamed(appointment.onBehalfOf))?.name ?? null,
    from: appointment.from ?? null,
  }
}

/** The seats of a body on a day, and who holds them. */
export const seatsOf = async (body: number, day: string): Promise<SeatView[]> => {
  const seats = await findMany('seats', { where: { body: { equals: body } } })
  holdsUntilChange(seats, day)
  const current = seats.filter((seat) => covers(seat, day))
  if (current.length === 0) return []
  const appointments = await findMany('appointments', { where: { seat: { in: current.map(({ id }) => id) } } })
  holdsUntilChange(appointments, day)
  const people = await findByIds('people', appointments.map(({ person }) => idOf(person)).filter((id) => id !== null))
  const views = await Promise.all(
    current.map(async (seat): Promise<SeatView> => {
      const all = appointments.filter((one) => idOf(one.seat) === seat.id)
      const holders = await Promise.all(all.filter((one) => covers(one, day)).map((one) => holder(one, people)))
      return {
        label: seat.label,
        role: seat.role,
        howMany: seat.howMany ?? null,
        filledBy: await organisationNamed(seat.filledBy),
        holders,
        state: seatStateOn(all, day),
      }
    }),
  )
  return views.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.label.localeCompare(b.label, 'en-GB'))
}
