import type { DiagnosticTest } from '@/open-data/open-referral/records'
import type { AppointmentRow } from '@/open-data/sets/appointments'
import type { AttendanceRow } from '@/open-data/sets/attendance'
import type { BodyRow } from '@/open-data/sets/bodies'
import type { DecisionRow } from '@/open-data/sets/decisions'
import type { InterestRow } from '@/open-data/sets/interests'
import type { MeetingRow } from '@/open-data/sets/meetings'
import type { NetworkRow } from '@/open-data/sets/networks'
import type { NewsRow } from '@/open-data/sets/news'
import type { ProjectRow } from '@/open-data/sets/projects'
import type { SeatRow } from '@/open-data/sets/seats'
import type { TrustRow } from '@/open-data/sets/trusts'
import type { ReferralRow } from '@/open-data/sets/who-can-refer'

// Made-up records, for the page that explains the data.

const updatedAt = '2026-11-28T09:30:00.000Z'
const body = { id: 3, name: 'Example Board' }
const person = { id: 5, name: 'A. Name' }
const exampleTrust = { kind: 'trusts', id: 2, name: 'Example Trust' }

export const trust: TrustRow = {
  id: 2,
  href: '/trusts/example-trust',
  name: 'Example NHS Trust',
  shortName: 'Example Trust',
  odsCode: 'RXX',
  summary: 'A trust with two hospitals.',
  website: 'https://www.example-trust.nhs.uk',
  areasServed: ['Preston', 'Chorley'],
  updatedAt,
}

export const network: NetworkRow = {
  id: 7,
  href: '/networks/example-network',
  name: 'Example Network',
  summary: 'A network for blood tests.',
  sharedGoal: 'Results on the same day.',
  body,
  achievements: [{ figure: '12,000', text: 'more tests in a year', asOf: '2025' }],
  updatedAt,
}

export const test: DiagnosticTest = {
  id: 7,
  href: '/tests/blood-test',
  name: 'Blood test',
  summary: 'A test of your blood.',
  alsoKnownAs: ['Phlebotomy'],
  network: { id: 7, name: network.name },
}

export const referral: ReferralRow = {
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
}

export const workstream = {
  id: 3,
  href: '/workstreams/example',
  name: 'Example workstream',
  summary: 'Better blood tests.',
  networks: [{ id: 7, name: network.name }],
  updatedAt,
}

export const project: ProjectRow = {
  id: '6a1f0c',
  workstream,
  title: 'Example project',
  text: 'One form for all blood tests.',
  status: 'under-way',
}

export const post: NewsRow = {
  id: 12,
  href: '/news/example-centre-opens',
  title: 'Example Centre opens',
  summary: 'A centre for blood tests opens in Preston.',
  publishedOn: '2026-11-20',
  topics: [{ kind: 'trust', id: 2, name: 'Example Trust' }],
  updatedAt,
}

export const bodyOfAnyTime: BodyRow = {
  ...body,
  href: '/governance/example-board',
  abbreviation: 'EB',
  kind: 'board',
  summary: 'Decides for the collaborative.',
  meets: 'Every month',
  established: '2021-08',
  dissolved: null,
  earlierNames: [{ name: 'Example Steering Group', renamed: '2024' }],
  lines: [{ kind: 'reports-to', to: 1, from: '2024-09', until: null }],
}

export const seat: SeatRow = {
  id: 8,
  body,
  label: 'Chair',
  role: 'chair',
  places: 1,
  laterPlaces: [{ from: '2026-11', places: 2 }],
  from: '2021-08',
  until: null,
  filledBy: exampleTrust,
}

export const appointment: AppointmentRow = {
  id: 21,
  body,
  seat: { id: 8, label: 'Chair', role: 'chair' },
  person,
  jobTitle: 'Medical director',
  onBehalfOf: exampleTrust,
  from: '2026-12-11',
  until: null,
  term: 1,
  termEnds: '2029-12-11',
  isDeputy: false,
}

const held = { id: 12, startsAt: '2026-12-11T10:00:00.000Z', href: '/governance/meetings/12' }

export const meeting: MeetingRow = {
  ...held,
  body,
  alsoOf: [{ id: 4, name: 'Example Committee' }],
  where: 'Preston',
  state: 'held',
  movedFrom: '2026-12-04',
  papers: 7,
  minutesApproved: '2027-01-08',
  updatedAt,
}

export const attended: AttendanceRow = {
  meeting: held,
  place: 1,
  body,
  seat: { id: 8, label: 'Chair' },
  appointment: 21,
  role: 'chair',
  person,
  onBehalfOf: 'Example Trust',
  presence: 'deputy',
  deputy: 'Deputy medical director',
}

export const decision: DecisionRow = {
  meeting: { ...held, body },
  number: 1,
  text: 'The plan for 2027 is agreed.',
  reference: 'EB-2026-04',
  owner: 'Chair',
}

export const interest: InterestRow = {
  person: { ...person, jobTitle: 'Medical director', bodies: [{ id: 3, text: body.name }] },
  interest: {
    id: 31,
    kind: 'indirect',
    what: 'Partner works for a supplier of scanners.',
    from: '2024-09',
    until: null,
    lastReviewed: '2026-10-01',
  },
  declaration: { meeting: held, declared: 'The same, for item 4.', done: 'Left the room for item 4.' },
  place: 1,
}
