import type { PartialDate } from '../../dates/partial-date'
import type { Role } from './cells'

/** A record as the file of seats and members has it. */
interface Kept {
  id: number
  /** whether the public reads it; drafts are not changed by a file */
  isPublic: boolean
}

export interface KeptSeat extends Kept {
  body: number
  label: string
  role: Role
  howMany: number | null
  /** 'trusts:4' */
  filledBy: string | null
  from: PartialDate | null
  until: PartialDate | null
}

export interface KeptPerson extends Kept {
  name: string
  jobTitle: string | null
  shownToPublic: boolean
}

export interface KeptAppointment extends Kept {
  seat: number
  /** null: the name is not published */
  person: number | null
  /** 'trusts:4' */
  onBehalfOf: string | null
  from: PartialDate | null
  until: PartialDate | null
  term: number | null
  termMonths: number | null
}

/** All that a file of seats and members is compared with. */
export interface Register {
  bodies: {
    id: number
    name: string
    abbreviation: string | null
    /** what pages call it today: not its name yet, where it will be renamed */
    nameToday: string
  }[]
  seats: KeptSeat[]
  people: KeptPerson[]
  appointments: KeptAppointment[]
  /** trusts and other organisations, by 'trusts:4' */
  organisations: { key: string; name: string; shortName: string | null }[]
}
