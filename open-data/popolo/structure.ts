import type { Organisation } from '../sets/organisations'

/** Who holds a seat, or stands in. */
export interface Holder {
  id: number
  person: { id: number; name: string } | null
  jobTitle: string | null
  onBehalfOf: Organisation | null
  from: string | null
  until: string | null
  term: number | null
  termEnds: string | null
  certainty: string
}

/** The structure on a day; dates are 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', as far as they are known. */
export interface Structure {
  on: string
  since: string | null
  bodies: readonly {
    id: number
    /** the path of its page */
    href: string
    name: string
    abbreviation: string | null
    kind: string
    earlierNames: readonly { name: string; renamed?: string | null }[]
    established: string | null
    dissolved: string | null
    certainty: string
    lines: readonly { kind: string; to: number; from: string | null; until: string | null; certainty: string }[]
  }[]
  seats: readonly {
    id: number
    body: number
    label: string
    role: string
    howMany: number | null
    vacant: number
    state: string
    from: string | null
    until: string | null
    certainty: string
    filledBy: Organisation | null
    holders: readonly Holder[]
    /** who stands in for them */
    deputies: readonly Holder[]
  }[]
}
