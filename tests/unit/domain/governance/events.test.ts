import { changesOf } from '@/domain/governance/changes'
import { eventsByDay, eventsOf } from '@/domain/governance/events'
import type { Records } from '@/domain/governance/on-day'
import { body } from './bodies'

const seat = { id: 5, body: 1, label: 'Chair', role: 'chair', howMany: 1, changes: [{ from: '2025', howMany: 2 }] }

const records = (over: Partial<Records> = {}): Records => ({
  bodies: [
    body(1, [{ to: 2, kind: 'reports-to', from: '2020-04-01', until: '2024-09' }], {
      name: 'New',
      established: '2019-12',
      dissolved: '2026-03-31',
      succeededBy: [2],
      earlierNames: [{ name: 'Old', renamed: '2022-04-01' }],
    }),
    body(2),
  ],
  seats: [seat],
  appointments: [],
  ...over,
})

const told = (all: Records) => eventsOf(all).map(({ body: { name }, date, what }) => [date, what, name])

test('what has a date is an event, the newest first, with the names of that day', () =>
  expect(told(records())).toEqual([
    ['2026-03-31', 'dissolved', 'New'],
    ['2025', 'seat-number', 'New'],
    ['2024-09', 'line-ends', 'New'],
    ['2022-04-01', 'renamed', 'New'],
    ['2020-04-01', 'line-begins', 'Old'],
    ['2019-12', 'set-up', 'Old'],
  ]))

test('who is appointed again without a gap has not left', () => {
  const held = (id: number, from: string, until: string | null, more: object = {}) => ({
    id,
    seat: 5,
    holder: 7,
    from,
    until,
    ...more,
  })
  const of = (...appointments: ReturnType<typeof held>[]) =>
    eventsOf(records({ appointments }))
      .filter((event) => 'appointment' in event)
      .map(({ date, what }) => [date, what])
  const first = held(1, '2020-01-01', '2022-12-31')
  expect(of(first, held(2, '2023-01-01', null))).toEqual([
    ['2023-01-01', 'reappointed'],
    ['2020-01-01', 'appointed'],
  ])
  expect(of(first, held(2, '2022-12-31', null)).map(([, what]) => what)).toEqual(['reappointed', 'appointed'])
  const left = ['appointed', 'leaves', 'appointed']
  expect(of(first, held(2, '2023-01-02', null)).map(([, what]) => what)).toEqual(left)
  expect(of(first, held(2, '2023-01-01', null, { holder: 8 })).map(([, what]) => what)).toEqual(left)
  expect(of(held(1, '2020-01-01', '2022-12'), held(2, '2023-01', null)).map(([, what]) => what)).toEqual(left)
  expect(of(first, held(2, '2023-01-01', null, { isDeputy: true })).map(([, what]) => what)).toEqual(left)
  const unknown = { holder: null }
  expect(
    of(held(1, '2020', '2022', unknown), held(2, '2022', null, unknown))
      .map(([, what]) => what)
      .sort(),
  ).toEqual(left.sort())
})

test('what names a body or seat that is not public is none', () => {
  const { bodies } = records()
  expect(told(records({ bodies: bodies.slice(0, 1), seats: [] })).map(([, what]) => what)).toEqual([
    'dissolved',
    'renamed',
    'set-up',
  ])
  expect(told(records({ bodies: [], appointments: [{ id: 1, seat: 5, from: '2020' }] }))).toEqual([])
})

test('what has no date is no event', () => {
  const bodies = [body(1, [2, { to: 2, from: null, until: '' }], { earlierNames: [{ name: 'Old' }] }), body(2)]
  const seats = [{ ...seat, from: null, until: null, changes: [] }]
  expect(eventsOf({ bodies, seats, appointments: [{ id: 3, seat: 5 }] })).toEqual([])
})

test('each event names its record, and itself among all', () => {
  const appointments = [{ id: 3, seat: 5, from: '2021', until: '2023' }]
  const all = eventsOf(records({ seats: [{ ...seat, from: '2020-02', until: '2026-02' }], appointments }))
  expect(all.map(({ key, record: { id, kind } }) => [key, kind, id])).toEqual([
    ['body-1-dissolved', 'body', 1],
    ['seat-5-ends', 'seat', 5],
    ['seat-5-number-2025', 'seat', 5],
    ['line-1-0-ends', 'body', 1],
    ['appointment-3-ends', 'appointment', 3],
    ['body-1-renamed-2022-04-01', 'body', 1],
    ['appointment-3-begins', 'appointment', 3],
    ['line-1-0-begins', 'body', 1],
    ['seat-5-begins', 'seat', 5],
    ['body-1-set-up', 'body', 1],
  ])
})

test('what is known to the day stands before its month and its year, then bodies stand by name', () => {
  const setUp = (id: number, name: string, established: string) => body(id, [], { name, established })
  const bodies = [
    setUp(1, 'Year', '2021'),
    setUp(2, 'Month', '2021-12'),
    setUp(3, 'Unit 10', '2021-12-31'),
    setUp(4, 'Unit 9', '2021-12-31'),
    setUp(5, 'Day before', '2021-12-30'),
    setUp(6, 'Day after', '2022-01-01'),
  ]
  const expected = ['Day after', 'Unit 9', 'Unit 10', 'Month', 'Year', 'Day before']
  for (const all of [bodies, bodies.toReversed()])
    expect(eventsOf({ bodies: all, seats: [], appointments: [] }).map(({ body: { name } }) => name)).toEqual(expected)
})

test('events of a body on one day have one order, however their records are given', () => {
  const from = '2021-12-31'
  const lines = [
    { to: 2, kind: 'advises' as const, from },
    { to: 2, kind: 'reports-to' as const, from },
  ]
  const seats = [1, 2].map((id) => ({ ...seat, id, from, changes: [] }))
  const bodies = [body(1, lines, { established: from }), body(2)]
  const keys = (all: Records) => eventsOf(all).map(({ key }) => key)
  const appointments = [{ id: 3, seat: 1, from }]
  const expected = [
    'appointment-3-begins',
    'body-1-set-up',
    'line-1-0-begins',
    'line-1-1-begins',
    'seat-1-begins',
    'seat-2-begins',
  ]
  expect(keys({ bodies, seats, appointments })).toEqual(expected)
  expect(keys({ bodies: bodies.toReversed(), seats: seats.toReversed(), appointments })).toEqual(expected)
})

test('a body that ends names those that follow it, as they were called then', () => {
  const next = body(2, [], { name: 'New', earlierNames: [{ name: 'Old', renamed: '2026-04-01' }] })
  const into = (dissolved: string) =>
    eventsOf({ bodies: [body(1, [], { dissolved, succeededBy: [2, 9] }), next], seats: [], appointments: [] }).flatMap(
      (event) => ('into' in event ? event.into.map(({ name }) => name) : []),
    )
  expect(into('2026-03-31')).toEqual(['Old'])
  expect(into('2026-04-01')).toEqual(['New'])
})

test('who is appointed for one day leaves on it, and does not follow themselves', () => {
  const appointments = [{ id: 3, seat: 5, holder: 7, from: '2024-02-29', until: '2024-02-29' }]
  const events = eventsOf(records({ appointments })).filter((event) => 'appointment' in event)
  expect(events.map(({ what }) => what)).toEqual(['appointed', 'leaves'])
})

const byDay = (all: Records) => {
  const found = eventsByDay(changesOf(all), eventsOf(all))
  return Object.fromEntries(found.map(({ day, events }) => [day, events]))
}

test('a handover is told on its day, an end without one on the day after', () => {
  const appointments = [
    { id: 1, seat: 5, from: '2015-01-01', until: '2017-12-11' },
    { id: 2, seat: 5, from: '2017-12-11', until: '2018-05-31' },
  ]
  const all = { bodies: [body(1)], seats: [{ ...seat, changes: [] }], appointments }
  expect(byDay(all)).toEqual({
    '2015-01-01': ['appointment-1-begins'],
    '2017-12-11': ['appointment-1-ends', 'appointment-2-begins'],
    '2018-06-01': ['appointment-2-ends'],
  })
})

test('what is known to the month is told on its first day and on its last', () =>
  expect(byDay({ bodies: [body(1, [], { established: '2021-12' })], seats: [], appointments: [] })).toEqual({
    '2021-12-01': ['body-1-set-up'],
    '2021-12-31': ['body-1-set-up'],
  }))

test('lines, seats, their numbers and bodies are told on their days, an end on the day after', () => {
  const bodies = [
    body(1, [{ to: 2, from: '2018-01-01', until: '2018-02-28' }], { dissolved: '2018-12-31' }),
    body(2, [], { earlierNames: [{ name: 'Old', renamed: '2018-08-01' }] }),
  ]
  const seats = [
    { ...seat, from: '2018-03-01', until: '2018-06-30', changes: [{ from: '2018-04-01', howMany: 2 }] },
    { ...seat, id: 6, from: '2018-06-30', until: null, changes: [] },
  ]
  expect(byDay({ bodies, seats, appointments: [] })).toEqual({
    '2018-01-01': ['line-1-0-begins'],
    '2018-03-01': ['seat-5-begins', 'line-1-0-ends'],
    '2018-04-01': ['seat-5-number-2018-04-01'],
    // the other seat is there to its end
    '2018-06-30': ['seat-6-begins'],
    '2018-07-01': ['seat-5-ends'],
    '2018-08-01': ['body-2-renamed-2018-08-01'],
    // its seat ends with it
    '2019-01-01': ['body-1-dissolved'],
  })
})
