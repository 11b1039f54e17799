import { termEnds } from '@/domain/governance/term'
import { namesOn } from '@/domain/governance/names'
import { appointmentProblems, type AppointmentChange } from '@/domain/governance/problems/appointment'
import { bodyProblems, type BodyChange } from '@/domain/governance/problems/body'
import { meetingProblems } from '@/domain/governance/problems/meeting'
import { personProblems } from '@/domain/governance/problems/person'
import { seatProblems, type SeatChange } from '@/domain/governance/problems/seat'
import { successionsOf } from '@/domain/governance/succession'
import { fateOf } from '@/domain/governance/what-ends'
import { datesInWords } from '@/domain/governance/words'
import { spanInWords } from '@/domain/governance/problems/problem'
import { body } from './bodies'

// The words are tested with the forms that they answer (tests/integration/structure.test.ts); here, what is let in.

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

const ofBody = (change: Partial<BodyChange>) =>
  paths(bodyProblems({ body: body(1), before: null, others: [], hanging: [], mayShareName: false, ...change }))

test.each<[string, Partial<BodyChange>, string[]]>([
  ['nothing', {}, []],
  ['a line to itself', { body: body(1, [1]) }, ['reportingLines.0.to']],
  [
    'lines that follow each other in a year that is known as the year',
    { body: body(1, [{ to: 2, until: '2024' }]), others: [body(2, [{ to: 1, from: '2024' }])] },
    [],
  ],
  ['a circle of others', { others: [body(2, [3]), body(3, [2])] }, []],
  [
    'two that advise each other',
    { body: body(1, [{ to: 2, kind: 'advises' }]), others: [body(2, [{ to: 1, kind: 'advises' }])] },
    [],
  ],
  [
    'a circle over one that is over',
    { body: body(1, [{ to: 2 }]), others: [body(2, [{ to: 1, from: '2015', until: '2016' }], { dissolved: '2020' })] },
    [],
  ],
  [
    'an earlier name of after its end',
    { body: body(1, [], { dissolved: '2020', earlierNames: [{ name: 'Old', renamed: '2021' }] }) },
    ['earlierNames.0.renamed'],
  ],
  ['itself as successor', { body: body(1, [], { dissolved: '2020', succeededBy: [1] }) }, ['succeededBy']],
  [
    'an end before something that was outside already',
    {
      body: body(1, [], { dissolved: '2020' }),
      before: body(1, [], { dissolved: '2020' }),
      hanging: [{ what: 'The seat', from: '2021' }],
    },
    [],
  ],
])('a body with %s', (_, change, expected) => expect(ofBody(change)).toEqual(expected))

const seat = { label: 'Chair', body: 1, howMany: 2, changes: [] }
const ofSeat = (change: Partial<SeatChange>) =>
  paths(seatProblems({ seat, before: null, on: { name: 'Board', life: {} }, held: [], day: '2026-11-28', ...change }))
const held = (over: object = {}) => ({ holder: 'A', ...over })

test.each<[string, Partial<SeatChange>, string[]]>([
  ['nothing', {}, []],
  ['more holders than places, as it was before', { before: seat, held: [held(), held(), held()] }, []],
  ['fewer places', { seat: { ...seat, howMany: 1 }, before: seat, held: [held(), held()] }, ['howMany']],
  ['an unknown number', { seat: { ...seat, howMany: null }, before: seat, held: [held(), held(), held()] }, []],
  [
    'a body to come in which it begins',
    { seat: { ...seat, from: '2027' }, on: { name: 'B', life: { from: '2027-04' } } },
    [],
  ],
  ['a body that ends later', { on: { name: 'B', life: { until: '2027' } } }, []],
  ['a body that is over, as before', { before: seat, on: { name: 'B', life: { until: '2020' } } }, []],
  [
    'two numbers from one day',
    {
      seat: {
        ...seat,
        changes: [
          { from: '2024', howMany: 3 },
          { from: '2024', howMany: 2 },
        ],
      },
    },
    ['laterNumbers.1.from'],
  ],
])('a seat with %s', (_, change, expected) => expect(ofSeat(change)).toEqual(expected))

const appointment = { seat: 1, person: 7, holder: 'A', from: '2024' }
const ofAppointment = (change: Partial<AppointmentChange>) =>
  paths(appointmentProblems({ appointment, before: null, seat, on: null, others: [], day: '2026-11-28', ...change }))

test.each<[string, Partial<AppointmentChange>, string[]]>([
  ['a place left', { others: [{ ...appointment, person: 8 }] }, []],
  [
    'no place left',
    {
      others: [
        { ...appointment, person: 8 },
        { ...appointment, person: 9 },
      ],
    },
    ['seat'],
  ],
  [
    'a deputy beside all who hold it',
    { appointment: { ...appointment, isDeputy: true }, others: [8, 9].map((person) => ({ ...appointment, person })) },
    [],
  ],
  [
    'a place left beside a deputy',
    { others: [8, 9].map((person) => ({ ...appointment, person, isDeputy: person === 9 })) },
    [],
  ],
  [
    'a deputy who is to hold it, and no place left',
    {
      before: { ...appointment, isDeputy: true },
      others: [8, 9].map((person) => ({ ...appointment, person })),
    },
    ['seat'],
  ],
  ['the person who is a deputy there', { others: [{ ...appointment, isDeputy: true }] }, ['person']],
  ['a second turn', { others: [{ ...appointment, from: '2020', until: '2024' }] }, []],
  ['a seat that is not public', { seat: null }, ['seat']],
  [
    'an end, whatever the past holds',
    {
      appointment: { ...appointment, until: '2025' },
      before: appointment,
      others: [8, 9, 10].map((person) => ({ ...appointment, person })),
    },
    [],
  ],
  [
    'a later end than before',
    {
      appointment: { ...appointment, until: '2026' },
      before: { ...appointment, until: '2025' },
      others: [8, 9].map((person) => ({ ...appointment, person })),
    },
    ['seat'],
  ],
])('an appointment with %s', (_, change, expected) => expect(ofAppointment(change)).toEqual(expected))

describe('a meeting', () => {
  const board = { id: 1, name: 'Board', life: { from: '2020', until: '2026-11-27' }, twins: [] }
  const group = { id: 2, name: 'Group', life: {}, twins: [] }
  const twin = { ...group, twins: [{ state: 'planned' }] }
  const at = { startsAt: '2026-11-28T10:00:00Z', state: 'held', now: new Date('2026-11-28T11:00:00Z') }
  test.each([
    ['that is over may be held', [group], 'held', []],
    ['that is cancelled has no twin', [twin], 'cancelled', []],
    ['has no twin', [twin], 'held', ['startsAt']],
    ['has no twin of a body that it is held together with', [{ ...group, id: 3 }, twin], 'held', ['startsAt']],
    ['has no body that is over', [board], 'planned', ['body']],
    ['has no other body that is over', [group, board], 'planned', ['alsoOf']],
    ['has no body that is not there yet', [{ ...group, life: { from: '2027' } }], 'planned', ['body']],
    ['of a body that is over can be cancelled', [board], 'cancelled', []],
    ['names no body twice', [group, group], 'held', ['alsoOf']],
    ['names no body twice when it is cancelled either', [group, board, board], 'cancelled', ['alsoOf']],
  ])('%s', (_, bodies, state, expected) => expect(paths(meetingProblems({ ...at, bodies, state }))).toEqual(expected))
})

test('dates of one day are that day', () => {
  expect(spanInWords({ from: '2027-04-29', until: '2027-04-29' })).toBe('on 29 April 2027')
  expect(spanInWords({ from: '2027-04', until: '2027-04' })).toBe('from April 2027 until April 2027')
  expect(datesInWords({ from: '2027-04-29', until: '2027-04-29' })).toBe('on 29 April 2027')
})

test('names are the same whatever their capitals and spaces are', () => {
  const others = [{ name: 'Sandra  Same' }]
  expect(paths(personProblems({ name: ' sandra same' }, others, false))).toEqual(['name'])
  expect(personProblems({ name: 'Sandra Same' }, others, true)).toEqual([])
  expect(personProblems({ name: 'Sandra Samet' }, others, false)).toEqual([])
})

test.each([
  ['2024-04-01', 36, '2027-03-31'],
  ['2024-08-31', 36, '2027-08-30'],
  ['2023-03-31', 11, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-14'],
  ['2024-04', 36, '2027-04'],
  ['2024-12', 12, '2025-12'],
  ['2024', 36, '2027'],
  ['2024', 18, null],
  ['', 36, null],
  ['2024', null, null],
])('a term from %s of %s months ends %s', (from, months, ends) => expect(termEnds(from, months)).toBe(ends))

test('a name until a day that is not known may be either', () => {
  const names = (day: string, renamed?: string) =>
    namesOn({ name: 'New', earlierNames: [{ name: 'Old', renamed }] }, day).map(({ name }) => name)
  expect(names('2023-12-31', '2024')).toEqual(['Old'])
  expect(names('2024-06-01', '2024')).toEqual(['Old', 'New'])
  expect(names('2024-12-31', '2024')).toEqual(['New'])
  expect(names('1990-01-01')).toEqual(['Old', 'New'])
})

test('several into one are a merger, one into several a split', () => {
  const over = { dissolved: '2024-03-31' }
  const how = (...bodies: ReturnType<typeof body>[]) => successionsOf(bodies).map((one) => one.how)
  const next = (id: number, over: object = {}) => body(id, [], { established: '2024-04-01', ...over })
  expect(how(body(1, [], { ...over, succeededBy: [3] }), next(3))).toEqual(['succeeded'])
  expect(how(body(1, [], { ...over, succeededBy: [3, 4] }), next(3), next(4))).toEqual(['split'])
  const both = [body(1, [], { ...over, succeededBy: [3] }), body(2, [], { ...over, succeededBy: [3] })]
  expect(how(...both, next(3))).toEqual(['merged', 'merged'])
  expect(how(body(1, [], { ...over, succeededBy: [3] }), next(3, { established: '2019' }))).toEqual(['merged'])
})

test.each([
  [{}, 'ends'],
  [{ from: '2020' }, 'ends'],
  [{ from: '2020', until: '2024' }, 'over'],
  [{ until: '2025-03' }, 'over'],
  [{ until: '2025-04' }, 'in-the-way'],
  [{ from: '2026' }, 'in-the-way'],
])('what hangs on something that ends in March 2025: %j', (span, fate) => expect(fateOf(span, '2025-03')).toBe(fate))
