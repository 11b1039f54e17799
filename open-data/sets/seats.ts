import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf, record } from '../definition/fields'
import { about } from '../definition/filters'
import { count, id, list, madeId, oneOf, orNull, partialDate, text } from '../definition/shapes'
import { organisationId, organisationKinds, type Organisation } from './organisations'

export const seatRoles = ['chair', 'vice-chair', 'member', 'in-attendance'] as const

interface LaterPlaces {
  from: string
  places: number
}

/** A seat of any time. */
export interface SeatRow {
  id: number
  body: { id: number; name: string }
  label: string
  role: (typeof seatRoles)[number]
  /** how many such seats there were first */
  places: number | null
  /** what that became */
  laterPlaces: readonly LaterPlaces[]
  from: string | null
  until: string | null
  filledBy: Organisation | null
}

const field = fieldsOf<SeatRow>()
const later = fieldsOf<LaterPlaces>()

const laterPlaces = record<LaterPlaces>(
  [
    later('from', partialDate, 'Since when', ({ from }) => from),
    later('places', count, 'How many there were then', ({ places }) => places),
  ],
  ({ from, places }) => `${places} from ${from}`,
)

export const seats: DataSet<SeatRow> = {
  name: 'seats',
  title: 'Seats',
  says: 'Every published seat on every body, of all times. Who holds them is in the appointments.',
  source: null,
  changes: 'irregularly',
  ...bothForms<SeatRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('body', 'diagnostics-programme-board', (row) => [`body/${row.body.id}`], 'only seats on these bodies'),
    ],
    fields: [
      field('id', id('seat'), 'Its number here, which stays', (row) => row.id),
      field('label', text, 'What it is called', (row) => row.label),
      field('role', oneOf(seatRoles), 'What whoever holds it does', (row) => row.role),
      field('body', id('body'), 'The body that it is on', (row) => row.body.id),
      field('body_name', text, 'The name of that body', (row) => row.body.name),
      field('places', orNull(count), 'How many such seats there were first', (row) => row.places),
      field('later_places', list(laterPlaces), 'What that became', (row) => row.laterPlaces),
      field('from', orNull(partialDate), 'Since when there has been one', (row) => row.from),
      field('until', orNull(partialDate), 'Until when there was one', (row) => row.until),
      field(
        'filled_by',
        orNull(madeId(organisationKinds)),
        'The trust or organisation that fills it',
        (row) => row.filledBy && organisationId(row.filledBy),
      ),
      field('filled_by_name', orNull(text), 'The name of that one', (row) => row.filledBy?.name ?? null),
    ],
  }),
}
