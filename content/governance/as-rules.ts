import type { Appointment as Held, Seat as Place } from '@/domain/governance/on-day'
import type { Appointment, Seat } from '@/payload-types'
import { idOf } from '../relations'

/** An appointment as the rules take it, with the record itself. */
export interface Appointed extends Held {
  record: Appointment
}

/** An appointment as the rules take it; its holder is a person's id. */
export const asHeld = (record: Appointment): Appointed => ({
  id: record.id,
  seat: idOf(record.seat) ?? 0,
  from: record.from,
  until: record.until,
  holder: record.holder === 'person' ? idOf(record.person) : null,
  isDeputy: record.isDeputy === true,
  term: record.term,
  termMonths: record.termMonths,
  record,
})

type StoredSeat = Pick<Seat, 'id' | 'body' | 'label' | 'role' | 'howMany' | 'laterNumbers' | 'from' | 'until'>

/** A seat as the rules take it. */
export const asPlace = (seat: StoredSeat): Place => ({
  id: seat.id,
  body: idOf(seat.body) ?? 0,
  label: seat.label,
  role: seat.role,
  from: seat.from,
  until: seat.until,
  howMany: seat.howMany ?? null,
  changes: (seat.laterNumbers ?? []).map(({ from, howMany }) => ({ from, howMany })),
})
