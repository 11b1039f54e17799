import type { Register } from '@/domain/governance/import/register'
import { rowsOf } from '@/domain/governance/import/rows'

const seat = { body: 1, howMany: null, filledBy: null, from: null, until: null, isPublic: true } as const
const held = { seat: 11, person: null, onBehalfOf: null, until: null, term: null, termMonths: null, isPublic: true }
const register: Register = {
  bodies: [
    { id: 3, name: 'Unit 10', abbreviation: null, nameToday: 'Unit 10' },
    { id: 1, name: 'Unit 9', abbreviation: null, nameToday: 'Unit 9' },
    { id: 2, name: 'Board', abbreviation: 'B', nameToday: 'Panel' },
  ],
  seats: [
    { ...seat, id: 14, label: 'Nurse 10', role: 'member' },
    { ...seat, id: 15, label: 'Nurse 9', role: 'member' },
    { ...seat, id: 16, label: 'Nurse 11', role: 'member' },
    { ...seat, id: 13, label: 'Adviser', role: 'in-attendance' },
    { ...seat, id: 12, label: 'Second', role: 'vice-chair' },
    { ...seat, id: 17, label: 'Draft', role: 'chair', isPublic: false },
    {
      ...seat,
      id: 11,
      label: 'Trust chair',
      role: 'chair',
      howMany: 2,
      filledBy: 'trusts:1',
      from: '2020',
      until: '2030-12',
    },
    { ...seat, id: 18, body: 2, label: 'Chair', role: 'chair' },
  ],
  people: [
    { id: 21, isPublic: true, name: 'Amina Example', jobTitle: 'Director', shownToPublic: true },
    { id: 22, isPublic: true, name: 'Lee Twin', jobTitle: null, shownToPublic: false },
  ],
  appointments: [
    { ...held, id: 35, from: '2024', person: 22, termMonths: 12 },
    {
      ...held,
      id: 34,
      from: '2024',
      person: 21,
      onBehalfOf: 'trusts:1',
      until: '2027-04-30',
      term: 2,
      termMonths: 36,
    },
    { ...held, id: 33, from: '2023-05-01', termMonths: 18 },
    { ...held, id: 36, from: null, until: '2019', termMonths: 1 },
    { ...held, id: 37, from: '2025', isPublic: false },
  ],
  organisations: [{ key: 'trusts:1', name: 'East Hospitals', shortName: 'EH' }],
}

test('a row has everything of its seat, of who holds it, and of the appointment', () => {
  const [heading, first, ...others] = rowsOf(register, 1)
  expect(heading).toEqual([
    'Body',
    'Role',
    'Seat',
    'Number of seats',
    'Filled by',
    'Seat from',
    'Seat until',
    'Person',
    'Job title',
    'Name shown',
    'On behalf of',
    'From',
    'Until',
    'Term',
    'Length of term',
    'Seat ID',
    'Person ID',
    'Appointment ID',
  ])
  const chair = ['Unit 9', 'Chair', 'Trust chair', 2, 'East Hospitals', '2020', '2030-12']
  const nobody = ['Name not published', null, null, null]
  expect(first).toEqual([...chair, ...nobody, null, '2019', null, '1 month', 11, null, 36])
  expect(others.slice(0, 4)).toEqual([
    [...chair, ...nobody, '2023-05-01', null, null, '18 months', 11, null, 33],
    [...chair, 'Amina Example', 'Director', 'yes', 'East Hospitals', '2024', '2027-04-30', 2, '3 years', 11, 21, 34],
    [...chair, 'Lee Twin', null, 'no', null, '2024', null, null, '1 year', 11, 22, 35],
    ['Unit 9', 'Vice chair', 'Second', ...Array<null>(12).fill(null), 12, null, null],
  ])
})

const seatsIn = (only?: number) =>
  rowsOf(register, only)
    .slice(1)
    .map(([body, , label]) => [body, label])

test('bodies stand by name, the chair first in each, then seats by label, without drafts', () =>
  expect(seatsIn()).toEqual([
    ['Board', 'Chair'],
    ...Array<string[]>(4).fill(['Unit 9', 'Trust chair']),
    ['Unit 9', 'Second'],
    ['Unit 9', 'Nurse 9'],
    ['Unit 9', 'Nurse 10'],
    ['Unit 9', 'Nurse 11'],
    ['Unit 9', 'Adviser'],
  ]))

test('of one body there are only its own rows; without seats only the heading', () => {
  expect(seatsIn(2)).toEqual([['Board', 'Chair']])
  expect(seatsIn(3)).toEqual([])
  expect(seatsIn(9)).toEqual([])
})
