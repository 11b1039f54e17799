import type { Certainty } from '@/domain/governance/certainty'
import type { StandingHolder, StandingSeat } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { idOf, idsOf, organisationsNamed, type OrganisationName } from '../relations'
import { findByIds } from '../stored/records'
import type { Appointed } from './as-rules'

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
  /** who stands in for them */
  deputies: HolderView[]
  /** 'unknown': no appointment has ever been recorded, so the page says nothing */
  state: 'held' | 'vacant' | 'unknown'
  /** how many of several such seats nobody holds, where that is known */
  vacant: number
}

const order = ['chair', 'vice-chair', 'member', 'in-attendance']

type People = Map<number, { name: string; jobTitle?: string | null; shownToPublic?: boolean | null }>

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

/** A seat on a day with its record. */
export interface StandingRecord extends StandingSeat<Appointed> {
  record: Seat
}

/** Seats with the chair first. */
export const chairsFirst = (views: readonly SeatView[]): SeatView[] =>
  [...views].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.label.localeCompare(b.label, 'en-GB'))

/**
 * Seats on a day as pages show them, in the order given; names as far as they may be shown.
 * @param others who is named besides those who hold them
 */
export const seatViews = async (
  standing: readonly StandingRecord[],
  others: readonly StandingHolder<Appointed>[] = [],
): Promise<{ seats: SeatView[]; others: HolderView[] }> => {
  const named = [...standing.flatMap(({ deputies, holders }) => [...holders, ...deputies]), ...others]
  const [people, organisations] = await Promise.all([
    findByIds('people', idsOf(named.map(({ appointment }) => appointment.record.person))),
    organisationsNamed([
      ...standing.map(({ record }) => record.filledBy),
      ...named.map(({ appointment }) => appointment.record.onBehalfOf),
    ]),
  ])
  const onBehalfOf = new Map(named.map((one, place) => [one, organisations[standing.length + place] ?? null]))
  const view = (one: StandingHolder<Appointed>): HolderView => holderOf(one, people, onBehalfOf.get(one) ?? null)
  return {
    seats: standing.map(({ deputies, holders, places, record, vacant }, place): SeatView => {
      return {
        label: record.label,
        role: record.role,
        howMany: places?.most ?? null,
        from: record.from ?? null,
        until: record.until ?? null,
        filledBy: organisations[place] ?? null,
        holders: holders.map(view),
        deputies: deputies.map(view),
        state: vacant === null ? 'unknown' : holders.length === 0 ? 'vacant' : 'held',
        vacant: vacant?.least ?? 0,
      }
    }),
    others: others.map(view),
  }
}
