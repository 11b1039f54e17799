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
