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
