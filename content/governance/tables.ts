import { addressOf } from '@/domain/public-records'
import { newestOf } from '@/domain/dates/newest'
import { termEnds } from '@/domain/governance/term'
import type { Meeting } from '@/payload-types'
import { idOf, idsOf } from '../relations'
import { bodiesOf } from '../shown'
import { findMany } from '../stored/lists'
import type { Appointed } from './as-rules'
import { papersOf } from './agenda'
import { inList, type MeetingInList } from './meetings'
import { nameToday } from './name-today'
import { publicStructure } from './public-structure'
import { seatViews, type HolderView } from './seat-views'
import { nameSeats } from './standing-seats'
import { organisationOf, personOf, type OrganisationData } from './structure-data'

/** An appointment of any time, with the record's number and those of its person, seat and body. */
export interface AppointmentRow extends Omit<HolderView, 'name' | 'onBehalfOf' | 'certainty'> {
  id: number
  body: { id: number; name: string }
  seat: { id: number; label: string; role: string }
  /** null: the name is not published */
  person: { id: number; name: string } | null
  onBehalfOf: OrganisationData | null
  /** whether they stand in for those who hold the seat */
  isDeputy: boolean
  /** when the record or that of its seat last changed, ISO 8601 */
  updatedAt: string
}

/** All public appointments, of all times, seat by seat. */
export const appointmentRows = async (): Promise<AppointmentRow[]> => {
  const { records, seats } = await publicStructure()
  const stored = new Map(seats.map((seat) => [seat.id, seat]))
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const bySeat = new Map<number, Appointed[]>(records.seats.map(({ id }) => [id, []]))
  for (const appointment of records.appointments) bySeat.get(appointment.seat)?.push(appointment)
  const ofAllTimes = records.seats.flatMap((seat) => {
    const [body, record] = [bodies.get(seat.body), stored.get(seat.id)]
    const holders = (bySeat.get(seat.id) ?? []).map((appointment) => ({
      appointment,
      certainty: 'certain' as const,
      termEnds: termEnds(appointment.from, appointment.termMonths),
    }))
    return body && record
      ? [{ seat, body, record, holders, deputies: [], certainty: 'certain' as const, places: null, vacant: null }]
      : []
  })
  nameSeats(ofAllTimes)
  const { seats: views } = await seatViews(ofAllTimes)
  return ofAllTimes.flatMap(({ body, holders, record: ofSeat, seat }, at) =>
    holders.flatMap(({ appointment: { record } }, place): AppointmentRow[] => {
      const view = views[at]?.holders[place]
      if (!view) return []
      const { certainty: _, name, onBehalfOf, ...holder } = view
      return [
        {
          ...holder,
          id: record.id,
          body: { id: body.id, name: nameToday(body) },
          seat: { id: seat.id, label: seat.label, role: seat.role },
          person: personOf(record, name),
          onBehalfOf: organisationOf(record.onBehalfOf, onBehalfOf),
          isDeputy: record.isDeputy === true,
          updatedAt: newestOf([record.updatedAt, ofSeat.updatedAt]) ?? record.updatedAt,
        },
      ]
    }),
  )
}

/** A meeting with the record's number and that of its body. */
export interface MeetingRow extends Omit<MeetingInList, 'body' | 'alsoOf'> {
  id: number
  /** the day on which the minutes were approved, 'YYYY-MM-DD' */
  minutesApproved: string | null
  body: { id: number; name: string }
  /** the other bodies of a joint meeting */
  alsoOf: { id: number; name: string }[]
  /** when the record last changed, ISO 8601 */
  updatedAt: string
}

/** A decision of a meeting; `number` is its place among those of the meeting. */
export interface DecisionRow {
  meeting: Pick<MeetingRow, 'id' | 'body' | 'startsAt' | 'href' | 'updatedAt'>
  number: number
  text: string
  /** what people cite it by: 'DPB-2026-04' */
  reference: string | null
  /** the role or organisation that sees to it */
  owner: string | null
}

const byTime = { sort: 'startsAt' } as const
const ofMeeting = { body: true, alsoOf: true, startsAt: true } as const

const withBodies = async (
  meetings: Meeting[],
): Promise<(Pick<MeetingRow, 'body' | 'alsoOf'> & { meeting: Meeting })[]> => {
  const bodies = await bodiesOf(meetings)
  return meetings.flatMap((meeting) => {
    const id = idOf(meeting.body) ?? 0
    const body = bodies.get(id)
    const alsoOf = idsOf(meeting.alsoOf).flatMap((one) => {
      const other = bodies.get(one)
      return other ? [{ id: one, name: other.text }] : []
    })
    return body ? [{ meeting, body: { id, name: body.text }, alsoOf }] : []
  })
}

const hrefOf = ({ id }: Meeting): string => addressOf('meetings', id)

/** All public meetings, the first first. */
export const meetingRows = async (): Promise<MeetingRow[]> => {
  const select = { ...ofMeeting, ...inList, minutes: { approvedOn: true }, updatedAt: true } as const
  const found = await withBodies(await findMany('meetings', { ...byTime, select }))
  return found.map(({ alsoOf, body, meeting }) => ({
    id: meeting.id,
    body,
    alsoOf,
    href: hrefOf(meeting),
    startsAt: meeting.startsAt,
    where: meeting.where ?? null,
    state: meeting.state,
    movedFrom: meeting.movedFrom ?? null,
    papers: papersOf(meeting),
    minutesApproved: meeting.minutes?.approvedOn ?? null,
    updatedAt: meeting.updatedAt,
  }))
}

/** All public decisions, the first first. */
export const decisionRows = async (): Promise<DecisionRow[]> => {
  const select = { ...ofMeeting, decisions: true, updatedAt: true } as const
  const found = await withBodies(await findMany('meetings', { ...byTime, select }))
  return found.flatMap(({ body, meeting }) =>
    (meeting.decisions ?? []).map(({ owner, reference, text }, place) => ({
      meeting: {
        ...{ id: meeting.id, body, startsAt: meeting.startsAt },
        ...{ href: hrefOf(meeting), updatedAt: meeting.updatedAt },
      },
      number: place + 1,
      text,
      reference: reference ?? null,
      owner: owner ?? null,
    })),
  )
}
