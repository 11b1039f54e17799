import fc from 'fast-check'
import { endsBeforeItBegins, type Span } from '@/domain/dates/partial-date'
import type { Appointment, Records, Seat } from '@/domain/governance/on-day'
import { appointmentProblems } from '@/domain/governance/problems/appointment'
import { bodyProblems } from '@/domain/governance/problems/body'
import { seatProblems } from '@/domain/governance/problems/seat'
import { lifeOf, type Body } from '@/domain/governance/reporting-lines'
import { body } from './bodies'

/** The days and dates that records are made of: few, so that they meet. */
export const days = ['2020-12-31', '2021-01-01', '2021-01-02', '2021-01-31', '2021-02-01', '2021-12-31', '2022-01-01']
const dates = [...days.slice(1), '2021-01', '2021', '2022']
const date = fc.option(fc.constantFrom(...dates))
const span: fc.Arbitrary<Span> = fc.record({ from: date, until: date }).filter((one) => !endsBeforeItBegins(one))

const kind = fc.constantFrom('reports-to' as const, 'delegated-from' as const)
const id = fc.integer({ min: 1, max: 3 })

const anyBody = (own: number): fc.Arbitrary<Body> =>
  fc
    .record({
      life: span,
      renamed: date,
      lines: fc.array(fc.record({ to: id, kind, dates: span }), { maxLength: 3 }),
      succeededBy: fc.subarray([1, 2, 3], { maxLength: 1 }),
    })
    .map(({ life, lines, renamed, succeededBy }) => ({
      ...body(
        own,
        lines.map(({ dates: { from, until }, kind: of, to }) => ({ to, kind: of, from, until })),
      ),
      established: life.from,
      dissolved: life.until,
      earlierNames: renamed ? [{ name: `Old ${own}`, renamed }] : [],
      succeededBy: life.until ? succeededBy : [],
    }))

const anySeat = (own: number): fc.Arbitrary<Seat> =>
  fc
    .record({
      body: id,
      life: span,
      howMany: fc.option(fc.integer({ min: 1, max: 2 })),
      change: date,
      then: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ body: on, change, howMany, life, then }) => ({
      id: own,
      body: on,
      label: `Seat ${own}`,
      role: 'member',
      ...life,
      howMany,
      changes: change ? [{ from: change, howMany: then }] : [],
    }))

const anyAppointment = (own: number): fc.Arbitrary<Appointment & { person: number }> =>
  fc
    .record({ seat: fc.integer({ min: 1, max: 2 }), person: id, dates: span })
    .map(({ dates: { from, until }, person, seat }) => ({ id: own, seat, person, holder: person, from, until }))

const several = <One>(most: number, make: (own: number) => fc.Arbitrary<One>) =>
  fc.tuple(...Array.from({ length: most }, (_, place) => make(place + 1)))

/** Records as somebody might send them, whatever is wrong with them. */
export const anyRecords = fc.record({
  bodies: several(3, anyBody),
  seats: several(2, anySeat),
  appointments: several(4, anyAppointment),
})

type Kept = Records<Appointment & { person: number }>

/** What is let in of these records when they are saved one after the other. */
export const accepted = (sent: Kept): Kept => {
  const bodies: Body[] = []
  for (const one of sent.bodies) {
    const change = { body: one, before: null, others: bodies, hanging: [], mayShareName: false }
    // a line to a body that is not there yet is let in; its dates are looked at again with that body
    const inwards = bodies.flatMap((other) =>
      other.reportingLines.filter(({ to }) => to === one.id).map((line) => ({ ...line, what: 'The line' })),
    )
    if (bodyProblems({ ...change, hanging: inwards }).length === 0) bodies.push(one)
  }
  const onOf = (seat: Seat) => {
    const found = bodies.find((one) => one.id === seat.body)
    return found ? { name: found.name, life: lifeOf(found) } : null
  }
  const day = '2026-11-28'
  const seats = sent.seats.filter(
    (seat) => onOf(seat) && seatProblems({ seat, before: null, on: onOf(seat), held: [], day }).length === 0,
  )
  const appointments: (Appointment & { person: number })[] = []
  for (const one of sent.appointments) {
    const seat = seats.find((other) => other.id === one.seat) ?? null
    const named = (all: typeof appointments) => all.map((other) => ({ ...other, holder: `Person ${other.person}` }))
    const [appointment] = named([one])
    const others = named(appointments.filter((other) => other.seat === one.seat))
    const change = appointment && { appointment, before: null, seat, on: seat && onOf(seat), others, day }
    if (change && appointmentProblems(change).length === 0) appointments.push(one)
  }
  return { bodies, seats, appointments }
}
