import { columns, columnsOf, type Column } from '@/domain/governance/import/columns'
import { planImport, type RowPlan } from '@/domain/governance/import/plan'
import type { Register } from '@/domain/governance/import/register'
import { rowsOf } from '@/domain/governance/import/rows'

const register: Register = {
  bodies: [
    { id: 1, name: 'Programme Board', abbreviation: 'PB', nameToday: 'Steering Group' },
    { id: 2, name: 'Other Board', abbreviation: null, nameToday: 'Other Board' },
  ],
  seats: [
    {
      id: 11,
      body: 1,
      isPublic: true,
      label: 'Chair',
      role: 'chair',
      howMany: 1,
      filledBy: null,
      from: '2020',
      until: null,
    },
    {
      id: 12,
      body: 1,
      isPublic: true,
      label: 'Chief executives',
      role: 'member',
      howMany: 5,
      filledBy: 'trusts:1',
      from: null,
      until: null,
    },
    {
      id: 13,
      body: 2,
      isPublic: true,
      label: 'Nurse',
      role: 'member',
      howMany: null,
      filledBy: null,
      from: null,
      until: null,
    },
    {
      id: 14,
      body: 2,
      isPublic: true,
      label: 'Nurse',
      role: 'member',
      howMany: null,
      filledBy: null,
      from: null,
      until: null,
    },
    {
      id: 15,
      body: 2,
      isPublic: false,
      label: 'Draft',
      role: 'member',
      howMany: null,
      filledBy: null,
      from: null,
      until: null,
    },
  ],
  people: [
    { id: 21, isPublic: true, name: 'Amina Example', jobTitle: 'Director', shownToPublic: true },
    { id: 22, isPublic: true, name: 'Lee Twin', jobTitle: 'Nurse', shownToPublic: false },
    { id: 23, isPublic: true, name: 'Lee Twin', jobTitle: null, shownToPublic: false },
  ],
  appointments: [
    {
      id: 31,
      seat: 11,
      isPublic: true,
      person: 21,
      onBehalfOf: null,
      from: '2024-05-01',
      until: null,
      term: 1,
      termMonths: 36,
    },
    {
      id: 32,
      seat: 12,
      isPublic: true,
      person: null,
      onBehalfOf: 'trusts:1',
      from: '2024',
      until: '2025-11',
      term: null,
      termMonths: 18,
    },
    {
      id: 33,
      seat: 12,
      isPublic: true,
      person: null,
      onBehalfOf: 'trusts:1',
      from: '2024',
      until: null,
      term: null,
      termMonths: null,
    },
  ],
  organisations: [
    { key: 'trusts:1', name: 'East Lancashire Hospitals', shortName: 'ELHT' },
    { key: 'organisations:1', name: 'The Board of Care', shortName: 'ICB' },
  ],
}

const plan = (...rows: Partial<Record<Column, string>>[]) =>
  planImport(
    register,
    rows.map((row, place) => ({ row: place + 2, cells: new Map(Object.entries(row) as [Column, string][]) })),
  )
const words = ({ changes, outcome, problems }: RowPlan) => [
  outcome,
  ...changes,
  ...problems.map(({ column, message }) => `${column ?? ''}: ${message}`),
]
const wordsOf = (...rows: Partial<Record<Column, string>>[]) => plan(...rows).rows.map(words)

test('what is exported changes nothing, with the numbers of the records or without', () => {
  const [heading = [], ...rows] = rowsOf(register).map((row) => row.map((cell) => String(cell ?? '')))
  const read = columnsOf(heading)
  if ('problem' in read) throw new Error(read.problem)
  const given = (left: readonly Column[]) =>
    rows.map((row, place) => ({
      row: place + 2,
      cells: new Map(
        read.found.flatMap((column, at) =>
          column && !left.includes(column) ? [[column, row[at] ?? ''] as const] : [],
        ),
      ),
    }))
  const whole = planImport(register, given([]))
  expect(whole.rows.map(({ outcome }) => outcome)).toEqual(Array(5).fill('unchanged'))
  expect(whole.drafts.size).toBe(0)
  const named = planImport(register, given(['seatId', 'personId', 'appointmentId']))
  const others = named.rows.filter(({ about }) => !about.includes('Nurse'))
  expect(others.map(({ outcome }) => outcome)).toEqual(Array(3).fill('unchanged'))
  expect(named.drafts.size).toBe(0)
})

test('a row adds a seat, a person and an appointment, and the next one shares what is new', () => {
  const row = {
    body: 'pb',
    role: 'Vice-chair',
    seat: 'Deputies',
    howMany: '2',
    person: 'Robin New',
    onBehalfOf: 'elht',
  }
  const { drafts, rows } = plan(
    { ...row, from: '14/11/2026', termMonths: '3 years' },
    { ...row, person: 'Sam Late', from: 'Nov-26' },
  )
  expect(rows.map(words)).toEqual([
    ['new', 'New seat', 'New person', 'New appointment'],
    ['new', 'New person', 'New appointment'],
  ])
  expect([...drafts.values()].map(({ collection, fields }) => [collection, fields])).toEqual([
    ['people', { name: 'Robin New', shownToPublic: false }],
    ['people', { name: 'Sam Late', shownToPublic: false }],
    ['seats', { body: 1, label: 'Deputies', role: 'vice-chair', howMany: 2 }],
    [
      'appointments',
      {
        seat: 'new seat 1 deputies',
        person: 'new person robin new',
        onBehalfOf: 'trusts:1',
        from: '2026-11-14',
        termMonths: 36,
      },
    ],
    [
      'appointments',
      { seat: 'new seat 1 deputies', person: 'new person sam late', onBehalfOf: 'trusts:1', from: '2026-11' },
    ],
  ])
})

test('a change is told from what to what; an empty cell ends what an appointment says, and leaves a seat as it is', () => {
  expect(
    wordsOf(
      {
        body: 'Programme Board',
        seat: 'chair',
        howMany: '',
        person: 'amina example',
        jobTitle: 'Chair',
        from: '1 May 2024',
        until: 'April 2027',
        term: '',
      },
      { body: 'Programme Board', seatId: '12', seat: 'Chief officers', howMany: '6', seatUntil: '2030' },
    ),
  ).toEqual([
    ['changed', 'Job title: Director → Chair', 'Until: nothing → April 2027', 'Term: 1 → nothing'],
    ['changed', 'Seat: Chief executives → Chief officers', 'Number of seats: 5 → 6', 'Seat until: nothing → 2030'],
  ])
})

test.each<[string, Partial<Record<Column, string>>, string]>([
  ['no body', { seat: 'Chair' }, 'body: Give the body.'],
  [
    'an unknown body',
    { body: 'Bord' },
    'body: No published body is called "Bord". Set it up under Seats and members first.',
  ],
  ['no seat', { body: 'PB', person: 'Amina Example' }, 'seat: Say which seat, or its role.'],
  [
    'a new seat without a role',
    { body: 'PB', seat: 'New' },
    'role: "New" is a new seat. Give its role: Chair, Vice chair, Member, In attendance.',
  ],
  [
    'an unknown role',
    { body: 'PB', role: 'King', seat: 'Chair' },
    'role: "King" is not a role. Roles are: Chair, Vice chair, Member, In attendance.',
  ],
  [
    'two seats of a name',
    { body: 'Other Board', seat: 'Nurse' },
    'seat: There are 2 called "Nurse". Say which in the column "Seat ID".',
  ],
  [
    'a draft',
    { body: 'Other Board', seat: 'Draft' },
    'seat: "Draft" is a draft. Publish it first, or put it into the bin.',
  ],
  ['a seat elsewhere', { body: 'PB', seatId: '13' }, 'seatId: Seat 13 is on another body. A seat stays where it is.'],
  ['no such seat', { body: 'PB', seatId: '99' }, 'seatId: There is no seat 99. Leave the cell empty for a new one.'],
  [
    'two people of a name',
    { body: 'PB', seat: 'Chair', person: 'Lee Twin' },
    'person: There are 2 called "Lee Twin". Say which in the column "Person ID".',
  ],
  [
    'another name for a number',
    { body: 'PB', seat: 'Chair', person: 'Lee', personId: '21' },
    'person: Person 21 is called "Amina Example". Empty "Person ID" for somebody else.',
  ],
  ['nobody', { body: 'PB', seat: 'Chair', from: '2024' }, 'person: Say who, or write "Name not published".'],
  [
    'an appointment elsewhere',
    { body: 'PB', seat: 'Chair', person: 'Amina Example', appointmentId: '32' },
    'appointmentId: Appointment 32 is to another seat.',
  ],
  [
    'no date',
    { body: 'PB', seat: 'Chair', person: 'Amina Example', from: '31/2/2026' },
    'from: "31/2/2026" is not a date. Write it like 14/11/2026, or November 2026 or 2026 when no more is known.',
  ],
  [
    'an end before the start',
    { body: 'PB', seat: 'Chair', person: 'Amina Example', from: '2026', until: '2025' },
    'until: The appointment would end (2025) before it begins (2026).',
  ],
  ['no number', { body: 'PB', seat: 'Chair', howMany: 'many' }, 'howMany: "many" is not a whole number from 1 to 99.'],
  [
    'an unknown organisation',
    { body: 'PB', seat: 'Chair', person: 'Amina Example', onBehalfOf: 'ABC' },
    'onBehalfOf: No trust or organisation is called "ABC". Add it under Organisations first.',
  ],
  [
    'neither yes nor no',
    { body: 'PB', seat: 'Chair', person: 'Amina Example', isShown: 'maybe' },
    'isShown: "maybe" is neither yes nor no.',
  ],
])('%s is an error at its column', (_, row, problem) => {
  expect(wordsOf(row)).toEqual([['error', problem]])
})

test('two rows that say different things of one seat, or are about one appointment, are an error', () => {
  const row = {
    body: 'PB',
    seat: 'Chair',
    howMany: '1',
    person: 'Amina Example',
    from: '1/5/2024',
    appointmentId: '31',
  }
  expect(wordsOf(row, { ...row, howMany: '2', person: 'Amina Example' })).toEqual([
    ['unchanged'],
    ['error', 'howMany: Row 2 says "1" of the same seat.', 'appointmentId: Appointment 31 has another row too.'],
  ])
})

test.each([
  ['yes', ''],
  ['', 'yes'],
])('whether the name of a new person is shown (%j, then %j) is said by the row that says it', (first, second) => {
  const row = { body: 'PB', seat: 'Nurses', role: 'Member', person: 'Robin New' }
  const { drafts, rows } = plan(
    { ...row, from: '2024', until: '2025', isShown: first },
    { ...row, from: '2026', isShown: second },
  )
  expect(rows.flatMap(({ problems }) => problems)).toEqual([])
  expect([...drafts.values()][0]?.fields).toEqual({ name: 'Robin New', shownToPublic: true })
})

test('a row that says no more of a seat than it holds is unchanged, though another row changes the seat', () => {
  const row = { body: 'PB', seat: 'Chief executives', seatId: '12' }
  expect(wordsOf({ ...row, howMany: '6' }, row)).toEqual([
    ['changed', expect.stringMatching(/: 5 → 6$/)],
    ['unchanged'],
  ])
})

test.each([
  [['Body', 'Colour'], /^"Colour" is not the name of a column\. Columns are: Body, Role, /],
  [['Body', 'From', 'from'], /^The column "From" is there twice\.$/],
  [['Seat'], /^The first row has to name the columns/],
])('a heading %j is refused', (heading, problem) => {
  expect(columnsOf(heading)).toEqual({ problem: expect.stringMatching(problem) as string })
})

test('a body that will be renamed is known by its name of today, as pages call it, and by the name to come', () => {
  const row = { seat: 'Chair', role: 'Chair', person: 'Somebody New', from: '2025' }
  for (const body of ['Steering Group', 'Programme Board', 'pb'])
    expect(plan({ body, ...row }).rows.flatMap(({ problems }) => problems)).toEqual([])
})

test('columns are known by other names, whatever the capitals', () => {
  expect(columnsOf(['BODY', 'organisation', ' How many', '', ...Object.values(columns).slice(15)])).toEqual({
    found: ['body', 'onBehalfOf', 'howMany', null, 'seatId', 'personId', 'appointmentId'],
  })
})

test('a further row of a new seat that says no more of it changes nothing, and one that does says what', () => {
  const row = { body: 'Programme Board', role: 'Member', seat: 'Estates lead', howMany: '2' }
  expect(wordsOf(row, row, { ...row, filledBy: 'ELHT' })).toEqual([
    ['new', 'New seat'],
    ['unchanged'],
    ['changed', 'Filled by: East Lancashire Hospitals'],
  ])
})

test('a role that is none is told of once', () => {
  expect(wordsOf({ body: 'Programme Board', role: 'Boss', seat: 'Estates lead' })).toEqual([
    ['error', expect.stringMatching(/^role: "Boss" is not a role/)],
  ])
})

test.each<[string, Partial<Record<Column, string>>, string[]]>([
  ['the role of a seat', { seat: 'Chair', role: 'vice-chair' }, ['changed', 'Role: Chair → Vice chair']],
  ['a label that reads like a role', { seatId: '12', seat: 'member' }, ['changed', 'Seat: Chief executives → member']],
  ['a number, by the number of the seat alone', { seatId: '12', howMany: '6' }, ['changed', 'Number of seats: 5 → 6']],
  [
    'who fills a seat',
    { seat: 'Chief executives', filledBy: 'ICB' },
    ['changed', 'Filled by: East Lancashire Hospitals → The Board of Care'],
  ],
  [
    'a name that is no longer shown',
    { seat: 'Chair', person: 'Amina Example', isShown: 'no' },
    ['changed', 'Name shown: yes → no'],
  ],
  [
    'somebody else, by the number of the appointment',
    { seat: 'Chair', person: 'Lee Twin', personId: '22', appointmentId: '31' },
    ['changed', 'Person: Amina Example → Lee Twin'],
  ],
  [
    'somebody who is new, by the number of the appointment',
    { seat: 'Chair', person: 'Robin New', appointmentId: '31' },
    ['new', 'New person', 'Person: Amina Example → Robin New'],
  ],
  [
    'a name that is no longer published',
    { seat: 'Chair', person: 'Name not published', appointmentId: '31' },
    ['changed', 'Person: Amina Example → Name not published'],
  ],
  [
    'a name that is published now',
    { seat: 'Chief executives', person: 'Amina Example', appointmentId: '33' },
    ['changed', 'Person: Name not published → Amina Example'],
  ],
  [
    'days and the length of a term',
    { seat: 'Chair', person: 'Amina Example', from: 'May 2024', termMonths: '2 years', appointmentId: '31' },
    ['changed', 'From: 1 May 2024 → May 2024', 'Length of term: 36 months → 24 months'],
  ],
])('%s is told from what to what', (_, row, expected) => {
  expect(wordsOf({ body: 'Programme Board', ...row })).toEqual([expected])
})

test('a record that is changed keeps its number, says only what changes, and which rows say so', () => {
  const { drafts, rows } = plan(
    { body: 'PB', seat: 'Chief executives', howMany: '6', role: 'Member' },
    { body: 'PB', seat: 'Chief executives', seatUntil: '2030' },
  )
  expect(rows.map(({ about, outcome }) => [about, outcome])).toEqual([
    ['PB, Chief executives', 'changed'],
    ['PB, Chief executives', 'changed'],
  ])
  expect([...drafts]).toEqual([
    ['seat 12', { collection: 'seats', id: 12, fields: { howMany: 6, until: '2030' }, rows: [2, 3] }],
  ])
})

test('a person who is new holds nothing yet, not even a place of which the name is not published', () => {
  const row = { body: 'PB', seat: 'Chief executives', from: '2024' }
  expect(wordsOf({ ...row, person: 'Robin New' })).toEqual([['new', 'New person', 'New appointment']])
  expect(wordsOf({ ...row, person: 'Amina Example' })).toEqual([['new', 'New appointment']])
})

test('each row without a number is about an appointment of its own, that no other row names', () => {
  const row = { body: 'PB', seat: 'Chief executives', person: 'Name not published', from: '2024' }
  expect(wordsOf(row, row, row)).toEqual([['unchanged'], ['unchanged'], ['new', 'New appointment']])
  expect(wordsOf(row, { ...row, appointmentId: '32' })).toEqual([['unchanged'], ['unchanged']])
})

test('all that is wrong with a row is told, whatever else is', () => {
  expect(wordsOf({ body: 'PB', seat: 'Estates lead', howMany: 'many' })).toEqual([
    [
      'error',
      'howMany: "many" is not a whole number from 1 to 99.',
      'role: "Estates lead" is a new seat. Give its role: Chair, Vice chair, Member, In attendance.',
    ],
  ])
})

test.each([
  [
    { person: 'Robin New', jobTitle: 'Nurse' },
    { person: 'Robin New', jobTitle: 'Doctor' },
    'jobTitle: Row 2 says "Nurse" of the same person.',
  ],
  [{ isShown: 'yes' }, { isShown: 'no' }, 'isShown: Row 2 says "yes" of the same person.'],
])('two rows %j and %j of one person are an error at the second', (one, other, problem) => {
  const row = { body: 'PB', role: 'Member', seat: 'Estates lead', person: 'Amina Example' }
  expect(wordsOf({ ...row, from: '2024', ...one }, { ...row, from: '2025', ...other })).toEqual([
    expect.arrayContaining(['new']) as string[],
    ['error', problem],
  ])
})
