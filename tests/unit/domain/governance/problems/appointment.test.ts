import { appointmentProblems, type Appointed, type AppointmentChange } from '@/domain/governance/problems/appointment'

const day = '2026-11-28'
const seat = { label: 'Chair', body: 1, howMany: 2, changes: [] }
const appointment: Appointed = { id: 1, seat: 1, person: 7, holder: 'Ann', from: '2024' }
const of = (change: Partial<AppointmentChange>) =>
  appointmentProblems({ appointment, before: null, seat, on: null, others: [], day, ...change })

const tooEarly = (message: string) => ({ path: 'from', label: 'From', message: `${message} Change the dates.` })
const tooLong = (message: string) => ({ path: 'until', label: 'Until', message: `${message} Change the dates.` })
const board = (life: object) => ({ name: 'Board', life })

test.each<[string, Partial<AppointmentChange>, object[]]>([
  ['from the first day of its seat', { seat: { ...seat, from: '2024-12-31' } }, []],
  [
    'from the day before its seat',
    { appointment: { ...appointment, from: '2023-12-31' }, seat: { ...seat, from: '2024-01-01' } },
    [
      tooEarly(
        'The appointment (from 31 December 2023) begins too early: the seat "Chair" is there from 1 January 2024.',
      ),
    ],
  ],
  [
    'until the last day of its seat',
    { appointment: { ...appointment, until: '2025-06-30' }, seat: { ...seat, until: '2025-06' } },
    [],
  ],
  [
    'until the day after its seat',
    { appointment: { ...appointment, until: '2025-07-01' }, seat: { ...seat, until: '2025-06' } },
    [
      tooLong(
        'The appointment (from 2024 until 1 July 2025) goes on too long: the seat "Chair" is there until June 2025.',
      ),
    ],
  ],
  ['from the day its body was set up', { on: board({ from: '2024' }) }, []],
  [
    'from before its body',
    { on: board({ from: '2025-01-01' }) },
    [tooEarly('The appointment (from 2024) begins too early: "Board" was set up on 1 January 2025.')],
  ],
  [
    'from before its seat and its body',
    { seat: { ...seat, from: '2025' }, on: board({ from: '2025' }) },
    [
      tooEarly('The appointment (from 2024) begins too early: the seat "Chair" is there from 2025.'),
      tooEarly('The appointment (from 2024) begins too early: "Board" was set up in 2025.'),
    ],
  ],
])('an appointment %s', (_, change, problems) => expect(of(change)).toEqual(problems))

const sayWhen = (words: string) => [
  {
    path: 'until',
    label: 'Until',
    message: `${words}. Say until when the appointment ran, or choose another seat.`,
  },
]
const overSince = { ...seat, until: '2026-11-27' }

test.each<[string, Partial<AppointmentChange>, object[]]>([
  ['a seat that is over', { seat: overSince }, sayWhen('The seat "Chair" is there until 27 November 2026')],
  ['a seat that ends today', { seat: { ...seat, until: day } }, []],
  ['a seat that ends in this year', { seat: { ...seat, until: '2026' } }, []],
  ['a body that was dissolved', { on: board({ until: '2025' }) }, sayWhen('"Board" was dissolved in 2025')],
  [
    'a seat and a body that are over',
    { seat: overSince, on: board({ until: '2026-11-27' }) },
    sayWhen('The seat "Chair" is there until 27 November 2026'),
  ],
  [
    'a seat that is over, of which the end is given',
    { seat: overSince, appointment: { ...appointment, until: '2025' } },
    [],
  ],
  ['a seat that is over, as before', { seat: overSince, before: appointment }, []],
  [
    'a seat that is over, to which it is moved',
    { seat: overSince, before: { ...appointment, seat: 2 } },
    sayWhen('The seat "Chair" is there until 27 November 2026'),
  ],
  [
    'a seat that was over before it began',
    { seat: { ...seat, until: '2023' } },
    [tooEarly('The appointment (from 2024) goes on too long: the seat "Chair" is there until 2023.')],
  ],
])('an appointment without an end to %s', (_, change, problems) => expect(of(change)).toEqual(problems))

const ben: Appointed = { id: 2, seat: 1, person: 8, holder: 'Ben', from: '2020' }
const cat: Appointed = { id: 3, seat: 1, person: 9, holder: 'Cat', from: '2021', until: '2026-03-31' }

test('who holds the seat already is named, with the appointment that is in the way', () => {
  const already = (over: Partial<Appointed>) => of({ others: [ben, { ...appointment, id: 4, from: '2020', ...over }] })
  const records = [{ collection: 'appointments', id: 4, name: 'Appointment of Ann' }]
  const twice = (message: string) => [{ path: 'person', label: 'Person', message, records }]
  expect(already({})).toEqual(
    twice('Ann already holds "Chair" from 2020. End that appointment first, or change the dates.'),
  )
  expect(already({ isDeputy: true })).toEqual(
    twice('Ann is already a deputy for "Chair" from 2020. End that appointment first, or change the dates.'),
  )
  expect(already({ until: '2024-01-01' })).toEqual([])
})

test('two whose names are not published may be two people', () =>
  expect(of({ appointment: { ...appointment, person: null }, others: [{ ...ben, person: null }] })).toEqual([]))

test('where no place is left, those who hold the seat are named, and their appointments are to be ended', () => {
  const deputy = { ...ben, id: 5, holder: 'Dan', person: 10, isDeputy: true }
  expect(of({ others: [deputy, ben, cat] })).toEqual([
    {
      path: 'seat',
      label: 'Seat',
      message:
        'On 31 December 2024 3 people would hold "Chair" (Ben, from 2020; Cat, from 2021 until 31 March 2026; Ann, from 2024), and there are 2 such places. End another appointment by then, or change how many places there are.',
      records: [
        { collection: 'appointments', id: 2, name: 'Appointment of Ben' },
        { collection: 'appointments', id: 3, name: 'Appointment of Cat' },
      ],
    },
  ])
})

test.each<[string, Partial<AppointmentChange>, string[]]>([
  ['from the day on which another hands over', { appointment: { ...appointment, from: '2026-03-31' } }, []],
  ['from the day before another hands over', { appointment: { ...appointment, from: '2026-03-30' } }, ['seat']],
  [
    'before more hold it than there are places',
    { appointment: { ...appointment, from: '2019', until: '2020-01-01' } },
    [],
  ],
  ['by somebody else, with the same dates', { before: { ...appointment, person: 11 } }, ['seat']],
  ['in the same way as before', { before: appointment }, []],
  [
    'with a start that is known more closely: the last day that it meant',
    { appointment: { ...appointment, from: '2024-12-31' }, before: appointment },
    [],
  ],
  ['from an earlier day than before', { before: { ...appointment, from: '2025' } }, ['seat']],
  ['that was to another seat', { before: { ...appointment, seat: 2 } }, ['seat']],
])('a seat with two holders is held %s', (_, change, paths) =>
  expect(of({ others: [ben, cat], ...change }).map(({ path }) => path)).toEqual(paths),
)

test('what was overfull without the appointment is not its doing', () => {
  const crowd = [11, 12, 13].map((person) => ({ ...cat, id: person, person, until: '2022' }))
  expect(of({ others: crowd })).toEqual([])
})
