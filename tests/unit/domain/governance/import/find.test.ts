import type { Cells } from '@/domain/governance/import/cells'
import {
  findAppointment,
  findBody,
  findOrganisation,
  findPerson,
  findSeat,
  namesHolder,
} from '@/domain/governance/import/find'
import type { KeptAppointment, KeptPerson, KeptSeat, Register } from '@/domain/governance/import/register'

const seat = (id: number, over: Partial<KeptSeat>): KeptSeat => ({
  id,
  body: 1,
  label: 'Chair',
  role: 'chair',
  howMany: null,
  filledBy: null,
  from: null,
  until: null,
  isPublic: true,
  ...over,
})
const person = (id: number, name: string, jobTitle: string | null, isPublic = true): KeptPerson => ({
  id,
  name,
  jobTitle,
  shownToPublic: false,
  isPublic,
})
const held = (id: number, over: Partial<KeptAppointment>): KeptAppointment => ({
  id,
  seat: 1,
  person: 1,
  onBehalfOf: null,
  from: '2023',
  until: null,
  term: null,
  termMonths: null,
  isPublic: true,
  ...over,
})
const register: Register = {
  bodies: [
    { id: 1, name: 'Programme Board', abbreviation: 'PB', nameToday: 'Programme Board' },
    { id: 2, name: 'Other Board', abbreviation: null, nameToday: 'Other Board' },
    { id: 3, name: 'Planning Board', abbreviation: 'PB', nameToday: 'Planning Board' },
  ],
  seats: [
    seat(1, { body: 2 }),
    seat(2, {}),
    seat(3, { label: 'Nurse', role: 'member' }),
    seat(4, { label: 'Nurse', role: 'in-attendance' }),
    seat(5, { label: 'Clerk', role: 'in-attendance', isPublic: false }),
    seat(6, { label: 'Doctor', role: 'member' }),
    seat(7, { label: 'Doctor', role: 'member' }),
    seat(8, { label: 'Doctor', role: 'vice-chair' }),
  ],
  people: [
    person(1, 'Amina Example', 'Director'),
    person(2, 'Lee Twin', 'Nurse'),
    person(3, 'Lee Twin', null),
    person(4, 'Lee Twin', 'Doctor'),
    person(5, 'Robin Draft', null, false),
  ],
  appointments: [
    held(1, { from: '2020', until: '2022' }),
    held(2, { seat: 2 }),
    held(3, { person: 2 }),
    held(4, {}),
    held(5, { until: '2024' }),
    held(6, { person: null }),
    held(7, { seat: 3, person: 2, isPublic: false }),
  ],
  organisations: [
    { key: 'trusts:1', name: 'East Hospitals', shortName: 'EH' },
    { key: 'organisations:1', name: 'Board of Care', shortName: null },
    { key: 'organisations:2', name: 'East Hospices', shortName: 'EH' },
  ],
}
const cells = (over: Partial<Cells>): Cells => ({ body: '', seat: '', person: '', ...over })
/** The number of what was found, 'new', or what is wrong. */
const inWords = (found: { kept: { id: number } } | { isNew: true } | { message: string }): number | string =>
  'kept' in found ? found.kept.id : 'message' in found ? found.message : 'new'

test.each([
  ['programme  board', 1],
  ['Other Board', 2],
  ['PB', '2 bodies are called "PB". Write the whole name.'],
  ['Bord', 'No published body is called "Bord". Set it up under Seats and members first.'],
  [' ', 'No published body is called " ". Set it up under Seats and members first.'],
])('the body %j', (body, expected) => {
  const found = findBody(register, cells({ body }))
  expect('message' in found ? found.message : found.id).toBe(expected)
})

test.each([
  ['east hospitals', 'trusts:1'],
  ['Board of Care', 'organisations:1'],
  ['EH', '2 organisations are called "EH". Write the whole name.'],
  ['ABC', 'No trust or organisation is called "ABC". Add it under Organisations first.'],
  [' ', 'No trust or organisation is called " ". Add it under Organisations first.'],
])('the organisation %j', (name, expected) => {
  const found = findOrganisation(register, name, 'filledBy')
  expect('message' in found ? found.message : found.key).toBe(expected)
})

test.each<[string, Partial<Cells>, number | string]>([
  ['by its label, on its own body', { seat: 'chair' }, 2],
  ['by its role alone', { role: 'chair' }, 2],
  ['by its label, whatever role it is to have', { seat: 'Chair', role: 'member' }, 2],
  ['of two of a name by its role', { seat: 'Nurse', role: 'in-attendance' }, 4],
  ['of two of a name by the role of the first', { seat: 'Nurse', role: 'member' }, 3],
  [
    'of two of a name without a role',
    { seat: 'Nurse' },
    'There are 2 called "Nurse". Say which in the column "Seat ID".',
  ],
  [
    'of two of a name with a role that neither has',
    { seat: 'Nurse', role: 'chair' },
    'There are 2 called "Nurse". Say which in the column "Seat ID".',
  ],
  [
    'of three of a name, two of the role',
    { seat: 'Doctor', role: 'member' },
    'There are 2 called "Doctor". Say which in the column "Seat ID".',
  ],
  ['by its number, of two of a name', { seat: 'Doctor', seatId: 7 }, 7],
  ['of another body by its number', { seatId: 1 }, 'Seat 1 is on another body. A seat stays where it is.'],
  ['by a number that none has', { seatId: 99 }, 'There is no seat 99. Leave the cell empty for a new one.'],
  ['that is a draft', { seat: 'Clerk' }, '"Clerk" is a draft. Publish it first, or put it into the bin.'],
  ['that is a draft by its number', { seatId: 5 }, '"Clerk" is a draft. Publish it first, or put it into the bin.'],
  ['that is not there yet', { seat: 'Porter', role: 'member' }, 'new'],
  [
    'that is not there yet, without a role',
    { seat: 'Porter' },
    '"Porter" is a new seat. Give its role: Chair, Vice chair, Member, In attendance.',
  ],
])('a seat %s', (_, given, expected) => expect(inWords(findSeat(register, cells(given), 1))).toBe(expected))

const whichLee = 'There are 3 called "Lee Twin". Say which in the column "Person ID".'

test.each<[string, Partial<Cells>, number | string]>([
  ['by the name', { person: 'amina example' }, 1],
  ['by the name, whatever the job title is to be', { person: 'Amina Example', jobTitle: 'Nurse' }, 1],
  ['of a shared name by the job title', { person: 'Lee Twin', jobTitle: 'doctor' }, 4],
  ['of a shared name by another job title', { person: 'Lee Twin', jobTitle: 'Nurse' }, 2],
  ['of a shared name without a job title', { person: 'Lee Twin' }, whichLee],
  ['of a shared name with a job title that none has', { person: 'Lee Twin', jobTitle: 'Porter' }, whichLee],
  ['by the number, of a shared name', { person: 'Lee Twin', personId: 3 }, 3],
  [
    'by a number that none has',
    { person: 'Lee Twin', personId: 99 },
    'There is no person 99. Leave the cell empty for a new one.',
  ],
  [
    'by the number of somebody else',
    { person: 'Lee Twin', personId: 1 },
    'Person 1 is called "Amina Example". Empty "Person ID" for somebody else.',
  ],
  ['who is a draft', { person: 'Robin Draft' }, '"Robin Draft" is a draft. Publish it first, or put it into the bin.'],
  ['who is not there yet', { person: 'Sam New' }, 'new'],
])('a person %s', (_, given, expected) => {
  const found = findPerson(register, cells(given))
  expect(found && inWords(found)).toBe(expected)
})

test('nobody is looked for where the name is not published', () =>
  expect(findPerson(register, cells({ person: 'name not published', personId: 1 }))).toBeNull())

test.each<[string, Partial<Cells>, number, number | null, number[], number | string]>([
  ['from its day on, without a column for its end', { from: '2023' }, 1, 1, [], 4],
  ['that has no end', { from: '2023', until: null }, 1, 1, [], 4],
  ['that has the same end', { from: '2023', until: '2024' }, 1, 1, [], 5],
  ['that is to have another end', { from: '2023', until: '2030' }, 1, 1, [], 4],
  ['that no other row is about', { from: '2023' }, 1, 1, [4], 5],
  ['where other rows are about all of them', { from: '2023' }, 1, 1, [4, 5], 'new'],
  ['without a column for its start', {}, 1, 1, [], 1],
  ['from a day that is not known', { from: null }, 1, 1, [], 'new'],
  ['from another day', { from: '2023-01' }, 1, 1, [], 'new'],
  ['to another seat', { from: '2023' }, 2, 1, [], 2],
  ['of somebody else', { from: '2023' }, 1, 2, [], 3],
  ['of a name that is not published', { from: '2023' }, 1, null, [], 6],
  ['of somebody else to another seat', { from: '2023' }, 2, 2, [], 'new'],
  ['by its number, whatever its days', { appointmentId: 5, from: '1999' }, 1, 3, [5], 5],
  ['by the number of one to another seat', { appointmentId: 2 }, 1, 1, [], 'Appointment 2 is to another seat.'],
  [
    'by a number that none has',
    { appointmentId: 99 },
    1,
    1,
    [],
    'There is no appointment 99. Leave the cell empty for a new one.',
  ],
  [
    'that is a draft',
    { from: '2023' },
    3,
    2,
    [],
    '"This appointment" is a draft. Publish it first, or put it into the bin.',
  ],
  [
    'that is a draft by its number',
    { appointmentId: 7 },
    3,
    2,
    [],
    '"Appointment 7" is a draft. Publish it first, or put it into the bin.',
  ],
])('an appointment %s', (_, given, of, who, taken, expected) =>
  expect(inWords(findAppointment(register, cells(given), of, who, new Set(taken)))).toBe(expected),
)

test.each<[Partial<Cells>, boolean]>([
  [{}, false],
  [{ from: null, until: null, term: null, termMonths: null, onBehalfOf: null }, false],
  [{ jobTitle: 'Nurse', seatFrom: '2020' }, false],
  [{ person: 'Lee Twin' }, true],
  [{ appointmentId: 1 }, true],
  [{ from: '2023' }, true],
  [{ until: '2023' }, true],
  [{ onBehalfOf: 'EH' }, true],
  [{ term: 1 }, true],
  [{ termMonths: 12 }, true],
])('whether a row %j is about an appointment: %j', (given, expected) =>
  expect(namesHolder(cells(given))).toBe(expected),
)
