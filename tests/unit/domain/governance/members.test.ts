import fc from 'fast-check'
import { membersOn } from '@/domain/governance/members'
import type { Appointment, Seat } from '@/domain/governance/on-day'
import { lifeOf } from '@/domain/governance/reporting-lines'
import { anyRecords, days } from './records'

const seat: Seat = { id: 1, body: 1, label: 'Chair', role: 'chair', howMany: 1, changes: [] }
const held = (id: number, over: Partial<Appointment> = {}): Appointment => ({ id, seat: 1, ...over })

const told = (appointments: Appointment[], life = {}, seats = [seat], day = '2026-11-28') => {
  const { coming, now, past } = membersOn({ life, seats, appointments }, day)
  const ids = (all: { appointment: Appointment }[]) => all.map(({ appointment: { id } }) => id)
  return { past: ids(past), now: now.map(({ holders }) => ids(holders)), coming: ids(coming) }
}

test('past, present and coming holders are apart, each in the order in which they are read', () =>
  expect(
    told([
      held(1, { from: '2018', until: '2020' }),
      held(2, { from: '2021', until: '2024-03' }),
      held(3, { from: '2024-04', until: '2027-03-31' }),
      held(4, { from: '2028' }),
      held(5, { from: '2027-04-01', until: '2027-12-31' }),
    ]),
  ).toEqual({ past: [2, 1], now: [[3]], coming: [5, 4] }))

test('who hands over on the day has left', () =>
  expect(told([held(1, { from: '2020', until: '2026-11-28' }), held(2, { from: '2026-11-28' })])).toEqual({
    past: [1],
    now: [[2]],
    coming: [],
  }))

test('who hands over on the first day of the seat has left, though nobody knows when they began', () => {
  const day = '2026-11-28'
  const all = [held(1, { until: day }), held(2, { from: day })]
  expect(told(all, {}, [{ ...seat, from: day }], day)).toEqual({ past: [1], now: [[2]], coming: [] })
})

test('those who begin on one day are in the order of their seats', () =>
  expect(
    told([held(1, { from: '2027', seat: 3 }), held(2, { from: '2027', seat: 2 }), held(3, { from: '2027' })], {}, [
      seat,
      { ...seat, id: 2 },
      { ...seat, id: 3 },
    ]).coming,
  ).toEqual([3, 2, 1]))

test('those who left on one day are in the order of their seats', () =>
  expect(
    told([held(1, { seat: 1 }), held(2, { seat: 2 }), held(3, { seat: 3 })], { until: '2021-08' }, [
      seat,
      { ...seat, id: 2 },
      { ...seat, id: 3 },
    ]).past,
  ).toEqual([1, 2, 3]))

test('a deputy is past, present or to come as those who hold the seat', () => {
  const one = (dates: Partial<Appointment>) => told([held(1, { from: '2020' }), held(2, { ...dates, isDeputy: true })])
  expect(one({ until: '2021' })).toEqual({ past: [2], now: [[1]], coming: [] })
  expect(one({ from: '2021' })).toEqual({ past: [], now: [[1]], coming: [] })
  expect(one({ from: '2027' })).toEqual({ past: [], now: [[1]], coming: [2] })
})

test('a body that is over has no present members', () =>
  expect(told([held(1, { from: '2020' })], { until: '2021-08' })).toEqual({ past: [1], now: [], coming: [] }))

test('all of a body to come are to come', () =>
  expect(told([held(1, { from: '2027-04-01' })], { from: '2027-04-01' })).toEqual({ past: [], now: [], coming: [1] }))

test.each<[string, Partial<Appointment>, object, Partial<Seat>]>([
  ['an appointment', { from: '2026-11-29' }, {}, {}],
  ['a body', { from: '2020' }, { from: '2026-11-29' }, {}],
  ['a seat', { from: '2020' }, {}, { from: '2026-11-29' }],
])('%s is to come on the day before it begins, and there on its first', (_, dates, life, over) => {
  const on = (day: string) => told([held(1, dates)], life, [{ ...seat, ...over }], day)
  expect(on('2026-11-28').coming).toEqual([1])
  expect(on('2026-11-29')).toEqual({ past: [], now: [[1]], coming: [] })
})

test('those to come are in the order in which they begin, who has no start first', () =>
  expect(
    told(
      [
        held(1, { from: '2029' }),
        held(2, { from: '2028-03' }),
        held(3, {}),
        held(4, { from: '2028-02-29' }),
        held(5, { from: '2028-12-31' }),
      ],
      { from: '2027' },
    ).coming,
  ).toEqual([3, 4, 2, 5, 1]))

test('who left last is first, and nobody stayed longer than the seat and the body', () => {
  const past = (life: object, over: Partial<Seat>, ...untils: (string | undefined)[]) =>
    told(
      untils.map((until, place) => held(place + 1, { from: '2010', until, seat: place === 0 ? 2 : 1 })),
      life,
      [seat, { ...seat, id: 2, ...over }],
    ).past
  expect(past({}, {}, '2019', '2021', '2020-06-30', '2020-07')).toEqual([2, 4, 3, 1])
  expect(past({}, { until: '2020' }, undefined, '2019', '2021')).toEqual([3, 1, 2])
  expect(past({}, { until: '2020' }, '2018', '2019', '2021')).toEqual([3, 2, 1])
  expect(past({}, { until: '2020-06-30' }, '2020', '2020-09', '2020-05')).toEqual([2, 1, 3])
  expect(past({ until: '2022' }, { until: '2024' }, undefined, '2021', '2020')).toEqual([1, 2, 3])
  expect(past({ until: '2022' }, { until: '2021-06' }, undefined, '2021', undefined)).toEqual([3, 2, 1])
})

test('law: everybody is in one of the three', () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom(...days), ({ appointments, bodies, seats }, day) => {
      for (const body of bodies) {
        const own = seats.filter((one) => one.body === body.id)
        const all = appointments.filter((one) => own.some(({ id }) => id === one.seat))
        const { coming, now, past } = told(all, lifeOf(body), own, day)
        expect([...past, ...now.flat(), ...coming].sort()).toEqual(all.map(({ id }) => id).sort())
      }
    }),
  )
})
