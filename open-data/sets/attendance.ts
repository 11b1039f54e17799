import { presences, type Presence } from '@/domain/governance/attendance'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about } from '../definition/filters'
import { idAlone, moment, oneOf, orNull, page, text } from '../definition/shapes'
import { betweenDays } from './meetings'

/** Somebody, or a seat, at a meeting. */
export interface AttendanceRow {
  meeting: { id: number; startsAt: string; href: string }
  /** its place among those of the meeting */
  place: number
  body: { id: number; name: string }
  /** null: somebody without a seat */
  seat: { id: number; label: string } | null
  appointment: number | null
  role: string
  person: { id: number; name: string } | null
  onBehalfOf: string | null
  presence: Presence | null
  deputy: string | null
}

const field = fieldsOf<AttendanceRow>()

export const attendance: DataSet<AttendanceRow> = {
  name: 'attendance',
  title: 'Attendance',
  says: 'Every seat at every meeting whose attendance is published: present, apologies, a deputy or absent.',
  source: null,
  changes: 'irregularly',
  ...bothForms<AttendanceRow>({
    key: (row) => [row.meeting.id, row.place],
    keyKinds: ['number', 'number'],
    filters: [
      about('body', 'diagnostics-programme-board', (row) => [`body/${row.body.id}`]),
      ...betweenDays<AttendanceRow>((row) => row.meeting.startsAt),
    ],
    fields: [
      field('meeting', idAlone('meeting'), 'The meeting', (row) => row.meeting.id),
      field('met', moment, 'When the meeting started', (row) => row.meeting.startsAt, { column: 'met (UTC)' }),
      field('body', idAlone('body'), 'The body', (row) => row.body.id),
      field('body_name', text, 'The name of the body', (row) => row.body.name),
      field('seat', orNull(idAlone('seat')), 'The seat', (row) => row.seat?.id ?? null),
      field('seat_name', orNull(text), 'What the seat is called', (row) => row.seat?.label ?? null),
      field('role', text, 'The role', (row) => row.role),
      field('appointment', orNull(idAlone('appointment')), 'The appointment to the seat', (row) => row.appointment),
      field(
        'person',
        orNull(idAlone('person')),
        'Who holds the seat. Not there: the name is not published',
        (row) => row.person?.id ?? null,
      ),
      field('person_name', orNull(text), 'Their name', (row) => row.person?.name ?? null),
      field('on_behalf_of', orNull(text), 'The trust or organisation that they speak for', (row) => row.onBehalfOf),
      field(
        'attendance',
        orNull(oneOf(presences.map(({ value }) => value))),
        'Whether they came',
        (row) => row.presence,
      ),
      field('role_of_the_deputy', orNull(text), 'The role of whoever came in their place', (row) => row.deputy),
      field('page', page, 'The page of the meeting', (row) => row.meeting.href),
    ],
  }),
}
