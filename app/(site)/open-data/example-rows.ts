import { absolute } from '@/content/site/site-address'
import { columns as appointments } from '../api/open/v1/appointments.csv/columns'
import { columns as attendance } from '../api/open/v1/attendance.csv/columns'
import { columns as centres } from '../api/open/v1/centres.csv/columns'
import { columns as decisions } from '../api/open/v1/decisions.csv/columns'
import { columns as interests } from '../api/open/v1/interests.csv/columns'
import { columns as meetings } from '../api/open/v1/meetings.csv/columns'
import { columns as tests } from '../api/open/v1/tests.csv/columns'
import { waitingTimesColumns } from '@/open-data/waiting-times/columns'
import { exampleCentre } from './example-centre'
import { exampleFigure } from './example-figure'
import { columns as whoCanRefer } from '../api/open/v1/who-can-refer.csv/columns'

// A made-up row of each table, for the page that explains the data: written by the columns of the table itself.

type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | null>>

/** A column with what it holds of the example. */
export interface ExampleCell {
  column: string
  value: string
}

/** Nobody looks for the example on this site. */
const elsewhere = (value: string): string => value.replace(absolute(''), 'https://www.example.nhs.uk')

const shown = <Row>(columns: Columns<Row>, row: Row): ExampleCell[] =>
  Object.entries(columns).map(([column, cell]) => ({ column, value: elsewhere(String(cell(row) ?? '')) }))

const body = { id: 3, name: 'Example Board' }
const meeting = { id: 12, startsAt: '2026-12-11T10:00:00.000Z', href: '/governance/meetings/12' }
const person = { id: 5, name: 'A. Name' }

/** The columns of each table, by its name. */
export const exampleRows = (): Record<string, ExampleCell[]> => ({
  centres: shown(centres, exampleCentre),
  tests: exampleCentre.offerings.flatMap((offering) =>
    shown(tests, {
      test: { id: offering.id, name: offering.what.text, href: offering.what.href, kind: offering.kind },
      at: { centre: exampleCentre, offering },
    }),
  ),
  appointments: shown(appointments, {
    id: 21,
    body,
    seat: { id: 8, label: 'Chair', role: 'chair' },
    person,
    jobTitle: 'Medical director',
    onBehalfOf: { kind: 'trusts', id: 2, name: 'Example Trust' },
    from: '2026-12-11',
    until: null,
    term: 1,
    termEnds: '2029-12-11',
    isDeputy: false,
  }),
  meetings: shown(meetings, {
    ...meeting,
    body,
    alsoOf: [{ id: 4, name: 'Example Committee' }],
    where: 'Preston',
    state: 'held',
    movedFrom: '2026-12-04',
    papers: 7,
    minutesApproved: '2027-01-08',
  }),
  attendance: shown(attendance, {
    meeting,
    body,
    seat: { id: 8, label: 'Chair' },
    appointment: 21,
    role: 'chair',
    person,
    onBehalfOf: 'Example Trust',
    presence: 'deputy',
    deputy: 'Deputy medical director',
  }),
  decisions: shown(decisions, {
    meeting: { ...meeting, body },
    number: 1,
    text: 'The plan for 2027 is agreed.',
    reference: 'EB-2026-04',
    owner: 'Chair',
  }),
  interests: shown(interests, {
    person: {
      ...person,
      jobTitle: 'Medical director',
      bodies: [{ id: 3, href: '/governance/example-board', text: body.name, tense: 'now' }],
      interests: [],
    },
    interest: {
      id: 31,
      kind: 'indirect',
      what: 'Partner works for a supplier of scanners.',
      from: '2024-09',
      until: null,
      lastReviewed: '2026-10-01',
      declarations: [],
    },
    declaration: {
      meeting: { ...meeting, body: body.name },
      declared: 'The same, for item 4.',
      done: 'Left the room for item 4.',
    },
  }),
  'waiting-times': shown(waitingTimesColumns, exampleFigure),
  'who-can-refer': shown(whoCanRefer, {
    centre: {
      id: 4,
      name: 'Example Health Centre',
      href: '/community-diagnostic-centres/example',
      town: 'Preston',
      host: 'Example Trust',
    },
    test: { id: 6, name: 'Blood test', href: '/tests/blood-test' },
    network: null,
    gp: 'yes',
    hospital: 'yes',
    self: null,
    more: 'Urgent requests from GPs only',
    access: 'walk-in',
    state: 'usual',
    from: null,
    until: null,
    checked: '2026-10-12',
  }),
})
