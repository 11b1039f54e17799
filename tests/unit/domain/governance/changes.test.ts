import fc from 'fast-check'
import { dayAfter } from '@/domain/dates/london-time'
import { changeDays } from '@/domain/governance/change-days'
import { changesOf } from '@/domain/governance/changes'
import { differenceBetween, type Difference } from '@/domain/governance/difference'
import { onDay, type Appointment, type Records, type Seat } from '@/domain/governance/on-day'
import { body } from './bodies'
import { accepted, anyRecords } from './records'

/** What differs, as words that do not depend on the order in which it was found. */
const told = ({ bodies, holders, lines, seats }: Difference): string[] =>
  [
    ...bodies.map((one) => [
      'body',
      one.before?.body.name,
      one.before?.certainty,
      one.after?.body.name,
      one.after?.certainty,
    ]),
    ...lines.map((one) => ['line', (one.after ?? one.before)?.key, one.before?.certainty, one.after?.certainty]),
    ...seats.map((one) => ['seat', (one.after ?? one.before)?.seat.id, one.before, one.after]),
    ...holders.map((one) => [
      'holder',
      (one.after ?? one.before)?.appointment.id,
      one.before?.certainty,
      one.after?.certainty,
    ]),
  ]
    .map((one) => JSON.stringify(one))
    .sort()

/** The slow and obvious way: each day that may be one compared with the day before. */
const slowly = (records: Records) =>
  changeDays(records)
    .map((day) => ({ day, told: told(differenceBetween(onDay(records, dayAfter(day, -1)), onDay(records, day))) }))
    .filter((one) => one.told.length > 0)

const quickly = (records: Records) => changesOf(records).map(({ changed, day }) => ({ day, told: told(changed) }))

test('law: the days of changes, and what changes on them, are those that comparing each day with the one before gives', () => {
  fc.assert(
    fc.property(anyRecords, (sent) => {
      expect(quickly(sent)).toEqual(slowly(sent))
      const kept = accepted(sent)
      expect(quickly(kept)).toEqual(slowly(kept))
    }),
    { numRuns: 500 },
  )
})

test('a circle that is handed over on a day is followed as one', () => {
  const records = {
    bodies: [
      body(1, [2, { to: 2, kind: 'reports-to', from: '2020', until: '2024-04-01' }]),
      body(2, [1, { to: 1, kind: 'reports-to', from: '2024-04-01' }]),
    ],
    seats: [],
    appointments: [],
  }
  expect(quickly(records)).toEqual(slowly(records))
})

test('a known day is one day of changes, a month two', () => {
  const days = (established: string) =>
    changesOf({ bodies: [body(1, [], { established })], seats: [], appointments: [] }).map(({ day }) => day)
  expect(days('2021-12-06')).toEqual(['2021-12-06'])
  expect(days('2021-12')).toEqual(['2021-12-01', '2021-12-31'])
})

const seat = (over: Partial<Seat> = {}): Seat => ({
  id: 1,
  body: 1,
  label: 'Chair',
  role: 'chair',
  howMany: 1,
  changes: [],
  ...over,
})
const held = (over: Partial<Appointment> = {}): Appointment => ({ id: 1, seat: 1, ...over })
const lineTo2 = (dates: { from?: string; until?: string }) => [body(1, [{ to: 2, ...dates }]), body(2)]
const begins = ['2021-12-01', '2021-12-31']
const ends = ['2020-01-01', '2021-12-02', '2022-01-01']
const term = { from: '2020-01-01', until: '2021-12' }

test.each<[string, keyof Difference, Partial<Records>, string[]]>([
  ['a body begins', 'bodies', { bodies: [body(1, [], { established: '2021-12' })] }, begins],
  ['a body ends', 'bodies', { bodies: [body(1, [], { established: '2020-01-01', dissolved: '2021-12' })] }, ends],
  // a name that may be the new one is
  [
    'a body is renamed',
    'bodies',
    { bodies: [body(1, [], { earlierNames: [{ name: 'Old', renamed: '2021-12' }] })] },
    ['2021-12-01'],
  ],
  ['a line begins', 'lines', { bodies: lineTo2({ from: '2021-12' }) }, begins],
  ['a line ends', 'lines', { bodies: lineTo2(term) }, ends],
  ['a seat begins', 'seats', { seats: [seat({ from: '2021-12' })] }, begins],
  ['a seat ends', 'seats', { seats: [seat(term)] }, ends],
  ['a seat has another number', 'seats', { seats: [seat({ changes: [{ from: '2021-12', howMany: 2 }] })] }, begins],
  ['a seat is filled', 'seats', { seats: [seat()], appointments: [held({ from: '2021-12' })] }, begins],
  ['a seat becomes vacant', 'seats', { seats: [seat()], appointments: [held(term)] }, ends],
  ['an appointment begins', 'holders', { seats: [seat()], appointments: [held({ from: '2021-12' })] }, begins],
  ['an appointment ends', 'holders', { seats: [seat()], appointments: [held(term)] }, ends],
])(
  'some day in December 2021 %s: from the first day it may be so, from the last it is',
  (_, kind, records, expected) => {
    const changes = changesOf({ bodies: [body(1)], seats: [], appointments: [], ...records })
    expect(changes.filter(({ changed }) => changed[kind].length > 0).map(({ day }) => day)).toEqual(expected)
  },
)
