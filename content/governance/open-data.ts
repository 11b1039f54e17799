import type { EarlierName } from '@/domain/governance/names'
import type { LineKind } from '@/domain/governance/reporting-lines'
import { addressOf } from '@/domain/public-records'
import type { Seat } from '@/payload-types'
import { readOnce } from '@/server/page-cache/cache-tags'
import { organisationsNamed } from '../relations'
import { attendanceRows } from './attendance-table'
import { nameToday } from './name-today'
import { publicStructure } from './public-structure'
import { organisationOf, type OrganisationData } from './structure-data'
import { appointmentRows, decisionRows, meetingRows } from './tables'

/** A body of any time, as data. */
export interface BodyOfAnyTime {
  id: number
  href: string
  name: string
  abbreviation: string | null
  kind: string
  summary: string
  meets: string | null
  /** partial dates */
  established: string | null
  dissolved: string | null
  earlierNames: readonly EarlierName[]
  lines: { kind: LineKind; to: number; from: string | null; until: string | null }[]
}

/** All public bodies, of all times, with their lines to public ones. */
export const bodiesData = async (): Promise<BodyOfAnyTime[]> => {
  const { bodies } = (await publicStructure()).records
  const isPublic = new Set(bodies.map(({ id }) => id))
  return bodies.map((body) => ({
    id: body.id,
    href: addressOf('governance-bodies', body.slug),
    name: nameToday(body),
    abbreviation: body.abbreviation || null,
    kind: body.kind,
    summary: body.summary,
    meets: body.meets,
    established: body.established || null,
    dissolved: body.dissolved || null,
    earlierNames: body.earlierNames ?? [],
    lines: body.reportingLines
      .filter(({ to }) => isPublic.has(to))
      .map(({ from, kind, to, until }) => ({ kind, to, from: from || null, until: until || null })),
  }))
}

/** A seat of any time, as data. */
export interface SeatOfAnyTime {
  id: number
  body: { id: number; name: string }
  label: string
  role: Seat['role']
  /** how many such seats there were first */
  places: number | null
  /** what that became */
  laterPlaces: { from: string; places: number }[]
  /** partial dates */
  from: string | null
  until: string | null
  filledBy: OrganisationData | null
  /** when the record last changed, ISO 8601 */
  updatedAt: string
}

/** All seats of public bodies, of all times. */
export const seatsData = async (): Promise<SeatOfAnyTime[]> => {
  const { records, seats } = await publicStructure()
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const organisations = await organisationsNamed(seats.map(({ filledBy }) => filledBy))
  const places = new Map(records.seats.map((seat) => [seat.id, seat]))
  return seats.flatMap((seat, place): SeatOfAnyTime[] => {
    const body = bodies.get(places.get(seat.id)?.body ?? 0)
    if (!body) return []
    return [
      {
        id: seat.id,
        body: { id: body.id, name: nameToday(body) },
        label: seat.label,
        role: seat.role,
        places: seat.howMany ?? null,
        laterPlaces: (seat.laterNumbers ?? []).map(({ from, howMany }) => ({ from, places: howMany })),
        from: seat.from || null,
        until: seat.until || null,
        filledBy: organisationOf(seat.filledBy, organisations[place]?.name),
        updatedAt: seat.updatedAt,
      },
    ]
  })
}

// Each is put together once for all parts of it that are asked for. Nobody changes what they give.

/** All public appointments. */
export const appointmentsData = () => readOnce('open data: appointments', appointmentRows)
/** All public meetings. */
export const meetingsData = () => readOnce('open data: meetings', meetingRows)
/** All public decisions. */
export const decisionsData = () => readOnce('open data: decisions', decisionRows)
/** All attendance that is shown. */
export const attendanceData = () => readOnce('open data: attendance', attendanceRows)
