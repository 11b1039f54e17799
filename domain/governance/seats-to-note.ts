import { byName } from '../text/by-name'
import type { Appointment, StandingSeat } from './on-day'
import { roleNames } from './words'

/** A place at a meeting of which attendance is noted: who holds the seat, or the seat alone where nobody was ever recorded. */
export interface SeatToNote {
  seat: number
  /** null: nobody is recorded */
  appointment: number | null
}

const order = Object.keys(roleNames)

/** The places at a meeting from the seats of that day, the chair first; a seat that is known to be vacant has none. */
export const seatsToNote = (standing: readonly StandingSeat<Appointment & { id: number }>[]): SeatToNote[] =>
  [...standing]
    .sort(
      ({ seat: a }, { seat: b }) =>
        order.indexOf(a.role) - order.indexOf(b.role) || byName({ name: a.label }, { name: b.label }),
    )
    .flatMap(({ holders, places, seat, vacant }): SeatToNote[] => {
      if (vacant !== null) return holders.map(({ appointment }) => ({ seat: seat.id, appointment: appointment.id }))
      return Array.from({ length: places?.least ?? 1 }, () => ({ seat: seat.id, appointment: null }))
    })
