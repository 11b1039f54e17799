import type { Presence } from '@/domain/governance/attendance'
import { addressOf } from '@/domain/public-records'
import { idOf } from '../relations'
import { bodiesOf } from '../shown'
import { findMany } from '../stored/lists'
import { attendanceFields, attendancesOf } from './attendance'
import { personOf } from './structure-data'

/** A seat, or somebody without one, at a meeting. */
export interface AttendanceRow {
  /** `updatedAt`: when the record last changed, ISO 8601 */
  meeting: { id: number; startsAt: string; href: string; updatedAt: string }
  /** of the seat; of somebody without one, the first of the meeting */
  body: { id: number; name: string }
  /** null: somebody without a seat */
  seat: { id: number; label: string } | null
  appointment: number | null
  role: string
  /** null: the name is not published, or nobody is recorded */
  person: { id: number; name: string } | null
  onBehalfOf: string | null
  presence: Presence | null
  deputy: string | null
}

/** The attendance of all public meetings that show it, the first meeting first. */
export const attendanceRows = async (): Promise<AttendanceRow[]> => {
  const meetings = await findMany('meetings', {
    where: { attendanceShown: { equals: true } },
    sort: 'startsAt',
    select: { body: true, alsoOf: true, startsAt: true, updatedAt: true, ...attendanceFields },
  })
  const [bodies, attendances] = await Promise.all([bodiesOf(meetings), attendancesOf(meetings)])
  return meetings.flatMap(({ body, id, startsAt, updatedAt }): AttendanceRow[] => {
    const [attendance, first] = [attendances.get(id), bodies.get(idOf(body) ?? 0)]
    if (!attendance || !first) return []
    const meeting = { id, startsAt, href: addressOf('meetings', id), updatedAt }
    const own = { id: idOf(body) ?? 0, name: first.text }
    return [
      ...attendance.seats.flatMap(({ appointment, deputy, holder, presence, seat }): AttendanceRow[] => {
        const seatBody = bodies.get(seat.body)
        // of a joint meeting one of the bodies may not be public
        if (!seatBody) return []
        return [
          {
            meeting,
            body: { id: seat.body, name: seatBody.text },
            seat: { id: seat.id, label: seat.label },
            appointment: appointment?.id ?? null,
            role: seat.role,
            person: appointment && personOf(appointment, holder?.name ?? null),
            onBehalfOf: holder?.onBehalfOf ?? null,
            presence,
            deputy,
          },
        ]
      }),
      ...attendance.others.map(({ organisation, role }): AttendanceRow => ({
        meeting,
        body: own,
        seat: null,
        appointment: null,
        role,
        person: null,
        onBehalfOf: organisation?.name ?? null,
        presence: 'present',
        deputy: null,
      })),
    ]
  })
}
