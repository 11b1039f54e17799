import { type Presence, quorateOf, type Quorate, wasHeld } from '@/domain/governance/attendance'
import type { Appointment, Meeting, Seat } from '@/payload-types'
import { idOf, idsOf, organisationsNamed, type Link, type OrganisationName } from '../relations'
import { findByIds } from '../stored/records'
import { asHeld } from './as-rules'
import { seatViews, type HolderView } from './seat-views'

/** Whether who holds a seat came to a meeting. */
export interface SeatAttendance {
  seat: Pick<Seat, 'id' | 'label' | 'role'> & { body: number }
  /** null: nobody is recorded, or the appointment is not public; the name within is null where it is not published */
  holder: HolderView | null
  appointment: Appointment | null
  /** whether somebody is recorded who held it */
  isHeld: boolean
  presence: Presence | null
  /** the role of who came instead */
  deputy: string | null
}

/** Who was at a meeting, as far as it is public. */
export interface Attendance {
  seats: SeatAttendance[]
  /** people without a seat */
  others: { role: string; organisation: OrganisationName | null }[]
  /** how many seats are noted that the public does not see */
  hidden: (Presence | null)[]
}

/** What has to be read of a meeting for its attendance. */
export const attendanceFields = {
  state: true,
  attendance: true,
  alsoPresent: true,
  quorums: true,
  attendanceShown: true,
} as const

const isShown = ({ attendanceShown, state }: Meeting): boolean => attendanceShown === true && wasHeld(state)

const seatFields = { label: true, body: true, role: true } as const
const appointmentFields = { seat: true, holder: true, person: true, onBehalfOf: true, from: true, until: true } as const

const holderViews = async (appointments: ReadonlyMap<number, Appointment>): Promise<Map<number, HolderView>> => {
  const all = [...appointments.values()]
  const held = all.map((one) => ({ appointment: asHeld(one), certainty: 'certain' as const, termEnds: null }))
  const { others } = await seatViews([], held)
  return new Map(all.flatMap(({ id }, place) => (others[place] ? [[id, others[place]] as const] : [])))
}

/** The attendance of those of some meetings that were held and show it, by their ids. */
export const attendancesOf = async (meetings: readonly Meeting[]): Promise<Map<number, Attendance>> => {
  const shown = meetings.filter(isShown)
  const rows = shown.flatMap(({ attendance }) => attendance ?? [])
  const people = shown.flatMap(({ alsoPresent }) => alsoPresent ?? [])
  const [seats, appointments, organisations] = await Promise.all([
    findByIds('seats', idsOf(rows.map(({ seat }) => seat)), seatFields),
    findByIds('appointments', idsOf(rows.map(({ appointment }) => appointment)), appointmentFields),
    organisationsNamed(people.map(({ organisation }) => organisation)),
  ])
  const holders = await holderViews(appointments)
  const organisationOf = new Map(people.map((one, place) => [one, organisations[place] ?? null]))
  return new Map(
    shown.map(({ alsoPresent, attendance, id }) => [
      id,
      {
        seats: (attendance ?? []).flatMap(({ appointment, deputy, presence, seat }): SeatAttendance[] => {
          const [record, holding] = [seats.get(idOf(seat) ?? 0), idOf(appointment)]
          if (!record) return []
          const { label, role } = record
          return [
            {
              seat: { id: record.id, label, role, body: idOf(record.body) ?? 0 },
              holder: holders.get(holding ?? 0) ?? null,
              appointment: appointments.get(holding ?? 0) ?? null,
              isHeld: holding !== null,
              presence: presence ?? null,
              deputy: presence === 'deputy' ? (deputy ?? null) : null,
            },
          ]
        }),
        others: (alsoPresent ?? []).map((one) => ({ role: one.role, organisation: organisationOf.get(one) ?? null })),
        hidden: (attendance ?? []).flatMap(({ presence, seat }) =>
          seats.has(idOf(seat) ?? 0) ? [] : [presence ?? null],
        ),
      },
    ]),
  )
}

/** Whether a body was quorate at a meeting. */
export interface QuorumView extends Quorate {
  body: string
}

/** The attendance of one meeting, and whether its bodies were quorate. */
export interface MeetingAttendance extends Pick<Attendance, 'seats' | 'others'> {
  quorums: QuorumView[]
}

/**
 * The attendance of a meeting; null where it is not shown.
 * @param bodies those that met, as far as they are public, by their ids
 */
export const meetingAttendance = async (
  meeting: Meeting,
  bodies: ReadonlyMap<number, Link>,
): Promise<MeetingAttendance | null> => {
  const attendance = (await attendancesOf([meeting])).get(meeting.id)
  if (!attendance || attendance.seats.length + attendance.others.length === 0) return null
  const { hidden, others, seats } = attendance
  const quorums = idsOf([meeting.body, ...(meeting.alsoOf ?? [])]).flatMap((id): QuorumView[] => {
    const [body, stored] = [bodies.get(id), meeting.quorums?.find((one) => idOf(one.body) === id)]
    const noted = [
      ...seats
        .filter(({ seat }) => seat.body === id)
        .map(({ presence, seat: { role } }) => ({ body: id, role, presence })),
      ...hidden.map((presence) => ({ body: null, role: null, presence })),
    ]
    const quorum = { needed: stored?.needed ?? null, deputies: stored?.deputies ?? null }
    return body ? [{ body: body.text, ...quorateOf(noted, quorum) }] : []
  })
  return { seats, others, quorums }
}
