import fc from 'fast-check'
import { dayAfter } from '@/domain/dates/london-time'
import { changeDays } from '@/domain/governance/change-days'
import { changesOf } from '@/domain/governance/changes'
import { differenceBetween, type Difference } from '@/domain/governance/difference'
import { onDay, type Records } from '@/domain/governance/on-day'
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
