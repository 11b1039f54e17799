import fc from 'fast-check'
import { dayAfter } from '@/domain/dates/london-time'
import { covers, earliestDay, latestDay, surelyCovers } from '@/domain/dates/partial-date'
import { changeDays } from '@/domain/governance/change-days'
import { alone, differenceBetween, holdingsOf, states, type Difference } from '@/domain/governance/difference'
import { onDay, seatOn, type Appointment, type OnDay, type Records, type Seat } from '@/domain/governance/on-day'
import { mostOn } from '@/domain/governance/places'
import { lifeOf, type Body } from '@/domain/governance/reporting-lines'
import { numberOf } from '@/domain/governance/windows'
import { body } from './bodies'
import { accepted, anyRecords, days } from './records'

const seat = (over: Partial<Seat> = {}): Seat => ({
  id: 1,
  body: 1,
  label: 'Chair',
  role: 'chair',
  howMany: 1,
  changes: [],
  ...over,
})
const held = (id: number, over: Partial<Appointment> = {}): Appointment => ({ id, seat: 1, ...over })
const on = (records: Partial<Records>, day: string) =>
  onDay({ bodies: [body(1)], seats: [], appointments: [], ...records }, day)
const holders = (all: Appointment[], day: string, of = seat()) =>
  seatOn(of, {}, all, day)?.holders.map(({ appointment, certainty }) => [appointment.id, certainty])

test.each([
  ['2017-12-10', [[1, 'certain']]],
  ['2017-12-11', [[2, 'certain']]],
  ['2017-12-12', [[2, 'certain']]],
])('a handover on one day is one: %s', (day, expected) =>
  expect(holders([held(1, { from: '2015-01-01', until: '2017-12-11' }), held(2, { from: '2017-12-11' })], day)).toEqual(
    expected,
  ),
)

test('a handover in a month is "about" all of that month, and no vacancy', () => {
  const all = [held(1, { from: '2020', until: '2026-11' }), held(2, { from: '2026-11' })]
  expect(holders(all, '2026-10-31')).toEqual([[1, 'certain']])
  expect(holders(all, '2026-11-15')).toEqual([
    [1, 'about'],
    [2, 'about'],
  ])
  expect(holders(all, '2026-12-01')).toEqual([[2, 'certain']])
  expect(seatOn(seat(), {}, all, '2026-11-15')?.vacant).toEqual({ least: 0, most: 1 })
})

test('a board that shrinks has as many places as on that day', () => {
  const of = seat({ howMany: 3, changes: [{ from: '2024-07-01', howMany: 2 }] })
  const all = [held(1, { from: '2023' }), held(2, { from: '2023' }), held(3, { from: '2023', until: '2024-06-30' })]
  expect(seatOn(of, {}, all, '2024-06-30')).toMatchObject({
    places: { least: 3, most: 3 },
    vacant: { least: 0, most: 0 },
  })
  expect(seatOn(of, {}, all, '2024-07-01')).toMatchObject({
    places: { least: 2, most: 2 },
    vacant: { least: 0, most: 0 },
  })
})

test('who has no dates does not give way for a day when another begins', () => {
  const all = [held(1), held(2, { from: '2021-02-01' })]
  for (const day of ['2021-02-01', '2021-02-02'])
    expect(holders(all, day, seat({ howMany: null }))).toEqual([
      [1, 'start-unknown'],
      [2, 'certain'],
    ])
})

test('the term says until when it runs', () => {
  const [holder] =
    seatOn(seat(), {}, [held(1, { from: '2024-04-01', term: 2, termMonths: 36 })], '2026-01-01')?.holders ?? []
  expect(holder).toMatchObject({ termEnds: '2027-03-31', appointment: { term: 2 } })
})

const names = (bodies: Body[], day: string) => on({ bodies }, day).bodies.map(({ body: { name } }) => name)

test('the past keeps its names', () => {
  const renamed = body(1, [], {
    name: 'New',
    earlierNames: [
      { name: 'Old', renamed: '2022-04-01' },
      { name: 'Oldest', renamed: '2020' },
    ],
  })
  expect(names([renamed], '2019-12-31')).toEqual(['Oldest'])
  expect(names([renamed], '2021-01-01')).toEqual(['Old'])
  expect(names([renamed], '2022-03-31')).toEqual(['Old'])
  expect(names([renamed], '2022-04-01')).toEqual(['New'])
})

test('a body and the one that succeeds it on a day are one', () => {
  const bodies = [
    body(1, [], { dissolved: '2024-04-01', succeededBy: [2] }),
    body(2, [], { established: '2024-04-01' }),
  ]
  expect(names(bodies, '2024-03-31')).toEqual(['Body 1'])
  expect(names(bodies, '2024-04-01')).toEqual(['Body 2'])
})

test('a line of which nobody knows the start is there on every day, and says so', () => {
  const bodies = [body(1), body(2, [1, { to: 1, kind: 'advises', from: '2020' }])]
  expect(on({ bodies }, '2021-01-01').lines.map(({ certainty }) => certainty)).toEqual(['start-unknown', 'certain'])
})

/** Bodies from which a way of lines of a kind leads back to themselves. */
const inCircles = ({ lines }: Pick<OnDay, 'lines'>, kind: string): number[] => {
  const next = (id: number) =>
    lines.filter(({ from, line }) => from.id === id && line.kind === kind).map(({ to }) => to.id)
  return [1, 2, 3].filter((start) => {
    let reached = next(start)
    for (let step = 0; step < 4; step++) reached = [...reached, ...reached.flatMap(next)]
    return reached.includes(start)
  })
}

const anyDay = fc.constantFrom(...days)

test('law: nothing of what is accepted breaks the structure on any day', () => {
  fc.assert(
    fc.property(anyRecords, anyDay, (sent, day) => {
      const kept = accepted(sent)
      const found = onDay(kept, day)
      const certain = { lines: found.lines.filter(({ certainty }) => certainty === 'certain') }
      expect(['reports-to', 'delegated-from'].flatMap((kind) => inCircles(certain, kind))).toEqual([])
      for (const { holders: all, seat: of } of found.seats) {
        const surely = all.filter(({ certainty }) => certainty === 'certain')
        expect(surely.length).toBeLessThanOrEqual(mostOn(of, numberOf(day)))
        const people = surely.map(({ appointment }) => appointment.person)
        expect(new Set(people).size).toBe(people.length)
      }
    }),
    { numRuns: 500 },
  )
})

test('law: what holds on a day holds as the slow and obvious way says', () => {
  fc.assert(
    fc.property(anyRecords, anyDay, (sent, day) => {
      const kept = accepted(sent)
      const found = onDay(kept, day)
      // on a day on which nothing ends there is no handover to think of
      fc.pre(
        ![...kept.bodies.flatMap((one) => [lifeOf(one), ...one.reportingLines]), ...kept.appointments].some(
          ({ until }) => until === day,
        ),
      )
      const there = kept.bodies.filter((one) => covers(lifeOf(one), day))
      expect(found.bodies.map(({ body: { id } }) => id)).toEqual(there.map(({ id }) => id))
      const linesThere = there.flatMap((one) =>
        one.reportingLines.filter((line) => covers(line, day) && there.some(({ id }) => id === line.to)),
      )
      expect(found.lines.map(({ line }) => line)).toEqual(linesThere)
      const seated = kept.appointments.filter((one) => {
        const at = kept.seats.find(({ id }) => id === one.seat)
        return at && covers(one, day) && covers(at, day) && there.some(({ id }) => id === at.body)
      })
      expect(
        holdingsOf(found)
          .map(({ appointment: { id } }) => id)
          .sort(),
      ).toEqual(seated.map(({ id }) => id).sort())
      for (const { appointment, certainty } of holdingsOf(found))
        if (certainty === 'certain') expect(surelyCovers(appointment, day)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const apply = (before: OnDay, { bodies, holders: held, lines, seats }: Difference) => {
  const change = <Thing>(
    all: readonly Thing[],
    differs: { before: Thing | null; after: Thing | null }[],
    keyOf: (one: Thing) => unknown,
  ) => {
    const gone = new Set(differs.flatMap((one) => (one.before ? [keyOf(one.before)] : [])))
    return [...all.filter((one) => !gone.has(keyOf(one))), ...differs.flatMap((one) => one.after ?? [])]
  }
  return {
    bodies: change(before.bodies, bodies, (one) => one.body.id),
    lines: change(before.lines, lines, (one) => one.key),
    seats: change(before.seats.map(alone), seats, (one) => one.seat.id),
    holders: change(holdingsOf(before), held, (one) => one.appointment.id),
  }
}

const told = <Thing>(
  all: readonly Thing[],
  keyOf: (one: Thing) => unknown,
  stateOf: (one: Thing) => unknown,
): string[] => all.map((one) => JSON.stringify([keyOf(one), stateOf(one)])).sort()

test('law: the difference of two days makes the one of the other', () => {
  fc.assert(
    fc.property(anyRecords, anyDay, anyDay, (sent, one, other) => {
      const [before, after] = [onDay(accepted(sent), one), onDay(accepted(sent), other)]
      const made = apply(before, differenceBetween(before, after))
      const bodies = (all: typeof after.bodies) => told(all, (each) => each.body.id, states.bodies)
      const lines = (all: typeof after.lines) => told(all, ({ key }) => key, states.lines)
      const seats = (all: typeof made.seats) => told(all, (each) => each.seat.id, states.seats)
      const holding = (all: typeof made.holders) => told(all, (each) => each.appointment.id, states.holders)
      expect(bodies(made.bodies)).toEqual(bodies(after.bodies))
      expect(lines(made.lines)).toEqual(lines(after.lines))
      expect(seats(made.seats)).toEqual(seats(after.seats.map(alone)))
      expect(holding(made.holders)).toEqual(holding(holdingsOf(after)))
      expect(Object.values(differenceBetween(after, after)).flat()).toEqual([])
    }),
  )
})

test('law: between two days of change the structure is the same', () => {
  fc.assert(
    fc.property(anyRecords, (sent) => {
      const kept = accepted(sent)
      const changes = new Set(changeDays(kept))
      for (let day = '2020-12-30'; day < '2022-02-01'; day = dayAfter(day)) {
        if (changes.has(dayAfter(day))) continue
        expect(JSON.stringify(onDay(kept, day))).toBe(JSON.stringify(onDay(kept, dayAfter(day))))
      }
    }),
    { numRuns: 20 },
  )
})

const ended = <One extends { until?: string | null }>(one: One, end: string): One =>
  one.until ? one : { ...one, until: end }
const who = ({ bodies, lines, seats }: OnDay) => ({
  bodies: bodies.map(({ body: { id, name }, certainty }) => [id, name, certainty]),
  lines: lines.map(({ certainty, from, line, to }) => [from.id, to.id, line.kind, certainty]),
  seats: seats.map(({ certainty, holders: all, places, seat: { id }, vacant }) => [
    id,
    certainty,
    places,
    vacant,
    all.map(({ appointment, certainty: sure }) => [appointment.id, sure]),
  ]),
})

test('law: what is recorded of later days changes no earlier one', () => {
  fc.assert(
    fc.property(anyRecords, anyDay, (sent, day) => {
      const kept = accepted(sent)
      const later = dayAfter(day)
      const since: Records = {
        bodies: [
          ...kept.bodies.map((one) => ({
            ...one,
            name: 'Another name',
            earlierNames: [
              ...(one.earlierNames ?? []).filter(({ renamed }) => renamed && latestDay(renamed) <= day),
              { name: one.name, renamed: later },
            ],
            dissolved: one.dissolved ?? later,
            reportingLines: [
              ...one.reportingLines.map((line) => ended(line, later)),
              { to: 2, kind: 'advises' as const, from: later },
            ],
          })),
          body(4, [], { established: later }),
        ],
        seats: [
          ...kept.seats.map((one) => ({
            ...ended(one, later),
            changes: [...one.changes.filter(({ from }) => earliestDay(from) <= day), { from: later, howMany: 5 }],
          })),
          seat({ id: 9, from: later }),
        ],
        appointments: [...kept.appointments.map((one) => ended(one, later)), held(9, { seat: 1, from: later })],
      }
      const before: Records = {
        ...kept,
        bodies: kept.bodies.map((one) => ({
          ...one,
          earlierNames: (one.earlierNames ?? []).filter(({ renamed }) => renamed && latestDay(renamed) <= day),
        })),
        seats: kept.seats.map((one) => ({
          ...one,
          changes: one.changes.filter(({ from }) => earliestDay(from) <= day),
        })),
      }
      fc.pre(kept.seats.every(({ id }) => kept.appointments.some((one) => one.seat === id)))
      expect(who(onDay(since, day))).toEqual(who(onDay(before, day)))
    }),
  )
})

test('a deputy stands beside those who hold the seat, and takes no place on it', () => {
  const deputy = held(9, { isDeputy: true, from: '2025', until: '2026-06-30' })
  const seen = (all: Appointment[], day = '2026-06-01') => {
    const { deputies, holders, vacant } = seatOn(seat(), {}, all, day) ?? {}
    const ids = (of: typeof holders) => of?.map(({ appointment }) => appointment.id)
    return { holders: ids(holders), deputies: ids(deputies), vacant }
  }
  const none = { least: 0, most: 0 }
  expect(seen([held(1, { from: '2024' }), deputy])).toEqual({ holders: [1], deputies: [9], vacant: none })
  expect(seen([held(1, { from: '2024' }), deputy], '2026-07-01')).toEqual({ holders: [1], deputies: [], vacant: none })
  expect(seen([held(1, { from: '2024', until: '2025' }), deputy])).toMatchObject({ holders: [], vacant: { least: 1 } })
  expect(seen([deputy])).toEqual({ holders: [], deputies: [9], vacant: null })
})
