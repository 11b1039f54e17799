import type { AppointmentRow } from '@/content/governance/tables'

/** An appointment, as a row. */
export const columns = {
  appointment: ({ id }: AppointmentRow) => id,
  body: ({ body }: AppointmentRow) => body.id,
  'body name': ({ body }: AppointmentRow) => body.name,
  seat: ({ seat }: AppointmentRow) => seat.id,
  'seat name': ({ seat }: AppointmentRow) => seat.label,
  role: ({ seat }: AppointmentRow) => seat.role,
  person: ({ person }: AppointmentRow) => person?.id ?? null,
  'person name': ({ person }: AppointmentRow) => person?.name ?? null,
  'job title': ({ jobTitle }: AppointmentRow) => jobTitle,
  'on behalf of': ({ onBehalfOf }: AppointmentRow) => onBehalfOf?.name ?? null,
  from: ({ from }: AppointmentRow) => from,
  until: ({ until }: AppointmentRow) => until,
  term: ({ term }: AppointmentRow) => term,
  'term ends': ({ termEnds }: AppointmentRow) => termEnds,
  deputy: ({ isDeputy }: AppointmentRow) => (isDeputy ? 'yes' : 'no'),
}
