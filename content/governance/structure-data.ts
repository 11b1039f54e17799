import type { Certainty } from '@/domain/governance/certainty'
import type { EarlierName } from '@/domain/governance/names'
import type { LineKind } from '@/domain/governance/reporting-lines'
import { addressOf } from '@/domain/public-records'
import type { Appointment } from '@/payload-types'
import { idOf, type Named } from '../relations'
import { daysIn } from './days-around'
import { publicStructure } from './public-structure'
import { nameSeats, standingIn } from './standing-seats'
import { seatViews, type HolderView, type SeatView, type StandingRecord } from './seat-views'

/** A trust or organisation that somebody speaks for. */
export interface OrganisationData {
  kind: 'trusts' | 'organisations'
  id: number
  name: string
}

export interface BodyData {
  id: number
  href: string
  name: string
  abbreviation: string | null
  kind: string
  earlierNames: readonly EarlierName[]
  /** partial dates, as all others here */
  established: string | null
  dissolved: string | null
  certainty: Certainty
  lines: { kind: LineKind; to: number; from: string | null; until: string | null; certainty: Certainty }[]
}

export interface HolderData extends Omit<HolderView, 'name' | 'onBehalfOf'> {
  /** of the appointment */
  id: number
  /** null: the name is not published */
  person: { id: number; name: string } | null
  onBehalfOf: OrganisationData | null
}

export interface SeatData extends Omit<SeatView, 'holders' | 'deputies' | 'filledBy'> {
  id: number
  body: number
  certainty: Certainty
  filledBy: OrganisationData | null
  holders: HolderData[]
  deputies: HolderData[]
}

/** The public structure on a day, with the number of each record. */
export interface StructureData {
  /** the day, 'YYYY-MM-DD' */
  on: string
  /** the day since which it has been so; null where no change before is known */
  since: string | null
  /** the first day on which something changed; null where no change is known */
  first: string | null
  bodies: BodyData[]
  seats: SeatData[]
}

type Organisation = Named<'trusts' | 'organisations'> | null | undefined

/**
 * A person with the record's number.
 * @param name null where it is not public
 */
export const personOf = (
  { person }: Pick<Appointment, 'person'>,
  name: string | null,
): { id: number; name: string } | null => {
  const id = idOf(person)
  return name !== null && id !== null ? { id, name } : null
}

/**
 * A trust or organisation with its number.
 * @param name as far as it is public
 */
export const organisationOf = (named: Organisation, name: string | null | undefined): OrganisationData | null => {
  const id = idOf(named?.value)
  return named && name && id !== null ? { kind: named.relationTo, id, name } : null
}

const holdersOf = (views: readonly HolderView[], holders: StandingRecord['holders']): HolderData[] =>
  views.flatMap(({ name, onBehalfOf, ...holder }, place): HolderData[] => {
    const appointment = holders[place]?.appointment.record
    return appointment
      ? [
          {
            ...holder,
            id: appointment.id,
            person: personOf(appointment, name),
            onBehalfOf: organisationOf(appointment.onBehalfOf, onBehalfOf),
          },
        ]
      : []
  })

const seatOf = ({ certainty, deputies, holders, record, seat }: StandingRecord, view: SeatView): SeatData => ({
  ...view,
  id: record.id,
  body: seat.body,
  certainty,
  filledBy: organisationOf(record.filledBy, view.filledBy?.name),
  holders: holdersOf(view.holders, holders),
  deputies: holdersOf(view.deputies, deputies),
})

/** The public structure on a day, 'YYYY-MM-DD', for open data. It depends on what is stored alone. */
export const structureData = async (day: string): Promise<StructureData> => {
  const structure = await publicStructure()
  const { since } = daysIn(structure, day)
  const { bodies, lines, standing } = standingIn(structure, day)
  nameSeats(standing)
  const { seats: views } = await seatViews(standing)
  return {
    on: day,
    since,
    first: structure.days[0]?.day ?? null,
    bodies: bodies.map(({ body, certainty }) => ({
      id: body.id,
      href: addressOf('governance-bodies', body.slug),
      name: body.name,
      abbreviation: body.abbreviation ?? null,
      kind: body.kind,
      earlierNames: body.earlierNames ?? [],
      established: body.established ?? null,
      dissolved: body.dissolved ?? null,
      certainty,
      lines: lines
        .filter(({ from }) => from.id === body.id)
        .map(({ certainty: held, line, to }) => ({
          kind: line.kind,
          to: to.id,
          from: line.from ?? null,
          until: line.until ?? null,
          certainty: held,
        })),
    })),
    seats: standing.flatMap((one, place) => {
      const view = views[place]
      return view ? [seatOf(one, view)] : []
    }),
  }
}
