import type { AttendanceRow } from '@/content/governance/attendance-table'
import { absolute } from '@/content/site/site-address'

/** Somebody, or a seat, at a meeting, as a row. */
export const columns = {
  meeting: ({ meeting }: AttendanceRow) => meeting.id,
  'met (UTC)': ({ meeting }: AttendanceRow) => meeting.startsAt,
  body: ({ body }: AttendanceRow) => body.id,
  'body name': ({ body }: AttendanceRow) => body.name,
  seat: ({ seat }: AttendanceRow) => seat?.id ?? null,
  'seat name': ({ seat }: AttendanceRow) => seat?.label ?? null,
  role: ({ role }: AttendanceRow) => role,
  appointment: ({ appointment }: AttendanceRow) => appointment,
  person: ({ person }: AttendanceRow) => person?.id ?? null,
  'person name': ({ person }: AttendanceRow) => person?.name ?? null,
  'on behalf of': ({ onBehalfOf }: AttendanceRow) => onBehalfOf,
  attendance: ({ presence }: AttendanceRow) => presence,
  'role of the deputy': ({ deputy }: AttendanceRow) => deputy,
  page: ({ meeting }: AttendanceRow) => absolute(meeting.href),
}
