import type { LicensedData } from './licence'

/** An organisation that somebody speaks for, or that fills a seat. */
interface Organisation {
  kind: string
  id: number
  name: string
}

interface Holder {
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
export interface Structure extends LicensedData {
  on: string
  since: string | null
  bodies: readonly {
    id: number
    /** absolute */
    page: string
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

const bodyId = (id: number): string => `body/${id}`
const seatId = (id: number): string => `seat/${id}`
const personId = (id: number): string => `person/${id}`
const organisationId = ({ id, kind }: Organisation): string => `${kind === 'trusts' ? 'trust' : 'organisation'}/${id}`

/** Without what is not known: Popolo's schemas want a text or nothing. */
const known = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))

const unique = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
]

const body = ({ lines, ...one }: Structure['bodies'][number]) =>
  known({
    id: bodyId(one.id),
    name: one.name,
    other_names: [
      ...(one.abbreviation ? [{ name: one.abbreviation, note: 'Abbreviation' }] : []),
      ...one.earlierNames.map(({ name, renamed }) => known({ name, end_date: renamed })),
    ],
    classification: one.kind,
    parent_id: lines.filter(({ kind }) => kind === 'reports-to').map(({ to }) => bodyId(to))[0],
    founding_date: one.established,
    dissolution_date: one.dissolved,
    links: [{ url: one.page, note: 'Page' }],
    certainty: one.certainty,
    // Popolo knows one parent: all lines, of every kind
    lines: lines.map(({ certainty, from, kind, to, until }) =>
      known({ kind, organization_id: bodyId(to), start_date: from, end_date: until, certainty }),
    ),
  })

const post = (seat: Structure['seats'][number]) =>
  known({
    id: seatId(seat.id),
    label: seat.label,
    role: seat.role,
    organization_id: bodyId(seat.body),
    start_date: seat.from,
    end_date: seat.until,
    certainty: seat.certainty,
    places: seat.howMany,
    // where no appointment was ever recorded nobody knows
    vacant: seat.state === 'unknown' ? null : seat.vacant,
    filled_by_id: seat.filledBy && organisationId(seat.filledBy),
  })

const memberships = (seat: Structure['seats'][number]) =>
  [
    ...seat.holders.map((holder) => ({ holder, role: seat.role })),
    ...seat.deputies.map((holder) => ({ holder, role: 'deputy' })),
  ].map(({ holder, role }) =>
    known({
      id: `appointment/${holder.id}`,
      label: seat.label,
      role,
      // without it the name is not published
      person_id: holder.person && personId(holder.person.id),
      organization_id: bodyId(seat.body),
      post_id: seatId(seat.id),
      on_behalf_of_id: holder.onBehalfOf && organisationId(holder.onBehalfOf),
      start_date: holder.from,
      end_date: holder.until,
      term: holder.term,
      term_ends: holder.termEnds,
      certainty: holder.certainty,
    }),
  )

/**
 * The structure on a day as Popolo (https://www.popoloproject.com/specs/), with properties of our own where Popolo has
 * none: `certainty`, `lines`, `places`, `vacant`, `filled_by_id`, `term`, `term_ends`.
 */
export const popolo = ({ bodies, documentation, licence, on, seats, since }: Structure): string => {
  const holders = seats.flatMap((seat) => [...seat.holders, ...seat.deputies])
  const spokenFor = [...seats.map(({ filledBy }) => filledBy), ...holders.map(({ onBehalfOf }) => onBehalfOf)].filter(
    (one) => one !== null,
  )
  const people = holders.flatMap(({ jobTitle, person }) => (person ? [{ ...person, jobTitle }] : []))
  return JSON.stringify({
    on,
    unchanged_since: since,
    licence,
    documentation,
    organizations: [
      ...bodies.map(body),
      ...unique(spokenFor, organisationId).map((one) => ({
        id: organisationId(one),
        name: one.name,
        classification: one.kind === 'trusts' ? 'trust' : 'organisation',
      })),
    ],
    posts: seats.map(post),
    memberships: seats.flatMap(memberships),
    persons: unique(people, ({ id }) => personId(id)).map(({ id, jobTitle, name }) =>
      known({ id: personId(id), name, summary: jobTitle }),
    ),
  })
}
