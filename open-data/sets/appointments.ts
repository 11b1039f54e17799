import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about } from '../definition/filters'
import { count, flag, idAlone, madeId, oneOf, orNull, partialDate, text } from '../definition/shapes'
import { organisationId, organisationKinds, type Organisation } from './organisations'
import { seatRoles } from './seats'

/** An appointment of any time. */
export interface AppointmentRow {
  id: number
  body: { id: number; name: string }
  seat: { id: number; label: string; role: string }
  /** null: the name is not published */
  person: { id: number; name: string } | null
  jobTitle: string | null
  onBehalfOf: Organisation | null
  from: string | null
  until: string | null
  term: number | null
  termEnds: string | null
  isDeputy: boolean
}

const field = fieldsOf<AppointmentRow>()

export const appointments: DataSet<AppointmentRow> = {
  name: 'appointments',
  title: 'Appointments',
  says: 'Every published appointment to a seat, past, present and to come, one a row.',
  source: null,
  changes: 'irregularly',
  ...bothForms<AppointmentRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('body', 'diagnostics-programme-board', (row) => [`body/${row.body.id}`]),
      about(
        'trust',
        'RXR',
        (row) => (row.onBehalfOf ? [organisationId(row.onBehalfOf)] : []),
        'only on behalf of these trusts',
      ),
    ],
    fields: [
      field('id', idAlone('appointment'), 'Its number here, which stays', (row) => row.id, { column: 'appointment' }),
      field('body', idAlone('body'), 'The body', (row) => row.body.id),
      field('body_name', text, 'The name of the body', (row) => row.body.name),
      field('seat', idAlone('seat'), 'The seat', (row) => row.seat.id),
      field('seat_name', text, 'What the seat is called', (row) => row.seat.label),
      field('role', oneOf<string>(seatRoles), 'The role of the seat', (row) => row.seat.role),
      field(
        'person',
        orNull(idAlone('person')),
        'Who holds it. Not there: the name is not published',
        (row) => row.person?.id ?? null,
      ),
      field('person_name', orNull(text), 'Their name', (row) => row.person?.name ?? null),
      field('job_title', orNull(text), 'Their job', (row) => row.jobTitle),
      field('on_behalf_of', orNull(text), 'The name of that one', (row) => row.onBehalfOf?.name ?? null),
      field('from', orNull(partialDate), 'Since when', (row) => row.from),
      field('until', orNull(partialDate), 'Until when', (row) => row.until),
      field('term', orNull(count), 'Which term it is', (row) => row.term),
      field('term_ends', orNull(partialDate), 'When the term runs out', (row) => row.termEnds),
      field('deputy', flag, 'Whether they stand in for those who hold the seat', (row) => row.isDeputy),
      field(
        'on_behalf_of_id',
        orNull(madeId(organisationKinds)),
        'The number of the trust or organisation that they speak for',
        (row) => row.onBehalfOf && organisationId(row.onBehalfOf),
      ),
    ],
  }),
}
