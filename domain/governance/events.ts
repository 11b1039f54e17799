import { byName } from '../text/by-name'
import { dayAfter } from '../dates/london-time'
import { earliestDay, isDay, latestDay, type PartialDate } from '../dates/partial-date'
import { daysOfEnd, daysOfStart } from './change-days'
import type { DayOfChanges } from './changes'
import type { Difference } from './difference'
import { grouped } from './grouped'
import { asNamedOn } from './names'
import type { Appointment, Records, Seat } from './on-day'
import type { Body, LineKind } from './reporting-lines'

interface Dated {
  /** names the event among all, as long as its record keeps its place */
  key: string
  date: PartialDate
  /** the body that it is about, with its name of that day */
  body: Body
  /** the record that says so */
  record: { kind: 'body' | 'seat' | 'appointment'; id: number }
}

/** Something that happened to the structure, or will: what a record has a date for. */
export type StructureEvent<Held extends Appointment = Appointment> = Dated &
  (
    | { what: 'set-up' }
    | { what: 'dissolved'; into: Body[] }
    | { what: 'renamed'; from: string }
    | { what: 'line-begins' | 'line-ends'; line: string; kind: LineKind; to: Body }
    | { what: 'seat-begins' | 'seat-ends'; seat: Seat }
    | { what: 'seat-number'; seat: Seat; howMany: number | null }
    | { what: 'appointed' | 'reappointed' | 'leaves'; seat: Seat; appointment: Held }
  )

const named = (body: Body, date: PartialDate): Body => asNamedOn(body, latestDay(date))

const ofBody = (body: Body, byId: ReadonlyMap<number, Body>): StructureEvent<never>[] => {
  const common = (date: PartialDate) => ({
    date,
    body: named(body, date),
    record: { kind: 'body' as const, id: body.id },
  })
  const bodyOf = (id: number, date: PartialDate): Body[] => {
    const found = byId.get(id)
    return found ? [named(found, date)] : []
  }
  const { dissolved, established } = body
  // its last name is the one before it ended
  const last = dissolved ? asNamedOn(body, earliestDay(dissolved)) : body
  return [
    ...(established ? [{ ...common(established), key: `body-${body.id}-set-up`, what: 'set-up' as const }] : []),
    ...(dissolved
      ? [
          {
            ...common(dissolved),
            body: last,
            key: `body-${body.id}-dissolved`,
            what: 'dissolved' as const,
            into: (body.succeededBy ?? []).flatMap((id) => bodyOf(id, dissolved)),
          },
        ]
      : []),
    ...(body.earlierNames ?? []).flatMap(({ name, renamed }) =>
      renamed
        ? [{ ...common(renamed), key: `body-${body.id}-renamed-${renamed}`, what: 'renamed' as const, from: name }]
        : [],
    ),
    ...body.reportingLines.flatMap((line, place) => {
      const key = `${body.id}/${place}`
      const one = (date: PartialDate | null | undefined, what: 'line-begins' | 'line-ends') =>
        date
          ? bodyOf(line.to, date).map((to) => ({
              ...common(date),
              key: `line-${body.id}-${place}-${what === 'line-begins' ? 'begins' : 'ends'}`,
              what,
              line: key,
              kind: line.kind,
              to,
            }))
          : []
      return [...one(line.from, 'line-begins'), ...one(line.until, 'line-ends')]
    }),
  ]
}

const ofSeat = (seat: Seat, body: Body): StructureEvent<never>[] => {
  const common = (date: PartialDate) => ({
    date,
    body: named(body, date),
    seat,
    record: { kind: 'seat' as const, id: seat.id },
  })
  const { from, until } = seat
  return [
    ...(from ? [{ ...common(from), key: `seat-${seat.id}-begins`, what: 'seat-begins' as const }] : []),
    ...(until ? [{ ...common(until), key: `seat-${seat.id}-ends`, what: 'seat-ends' as const }] : []),
    ...seat.changes.map(({ from: date, howMany }) => ({
      ...common(date),
      key: `seat-${seat.id}-number-${date}`,
      what: 'seat-number' as const,
      howMany,
    })),
  ]
}

/** Whether somebody's appointment goes on from another of theirs without a gap: they were appointed again, and never left. */
const goesOn = (earlier: Appointment, later: Appointment): boolean => {
  if (!earlier.until || !later.from || earlier === later || earlier.holder !== later.holder) return false
  if (Boolean(earlier.isDeputy) !== Boolean(later.isDeputy)) return false
  if (earlier.until === later.from) return true
  return isDay(earlier.until) && dayAfter(earlier.until) === later.from
}

/** @param all the appointments to the seat, of all times */
const ofAppointment = <Held extends Appointment>(
  appointment: Held,
  all: readonly Held[],
  seat: Seat,
  body: Body,
): StructureEvent<Held>[] => {
  const isKnown = appointment.holder !== null && appointment.holder !== undefined
  const isAgain = isKnown && all.some((earlier) => goesOn(earlier, appointment))
  const isFollowed = isKnown && all.some((later) => goesOn(appointment, later))
  const one = (
    date: PartialDate | null | undefined,
    what: 'appointed' | 'reappointed' | 'leaves',
  ): StructureEvent<Held>[] =>
    date
      ? [
          {
            key: `appointment-${appointment.id}-${what === 'leaves' ? 'ends' : 'begins'}`,
            date,
            body: named(body, date),
            record: { kind: 'appointment', id: appointment.id },
            what,
            seat,
            appointment,
          },
        ]
      : []
  return [
    ...one(appointment.from, isAgain ? 'reappointed' : 'appointed'),
    ...(isFollowed ? [] : one(appointment.until, 'leaves')),
  ]
}

const newestFirst = (a: Dated, b: Dated): number => {
  const [one, other] = [latestDay(a.date), latestDay(b.date)]
  if (one !== other) return one < other ? 1 : -1
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return byName(a.body, b.body) || (a.key < b.key ? -1 : 1)
}

/** Everything that records of the structure have dates for, the newest first. */
export const eventsOf = <Held extends Appointment>({
  appointments,
  bodies,
  seats,
}: Records<Held>): StructureEvent<Held>[] => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const seatsById = new Map(seats.map((seat) => [seat.id, seat]))
  const bySeat = grouped(appointments, ({ seat }) => seat)
  const events: StructureEvent<Held>[] = [
    ...bodies.flatMap((body) => ofBody(body, byId)),
    ...seats.flatMap((seat) => {
      const body = byId.get(seat.body)
      return body ? ofSeat(seat, body) : []
    }),
    ...appointments.flatMap((appointment) => {
      const seat = seatsById.get(appointment.seat)
      const body = seat && byId.get(seat.body)
      return seat && body ? ofAppointment(appointment, bySeat.get(seat.id) ?? [], seat, body) : []
    }),
  ]
  return events.sort(newestFirst)
}

const ends = new Set(['dissolved', 'line-ends', 'seat-ends', 'leaves'])

/** What an event is about, named as `aboutOf` names what differs. */
const subjectOf = (event: StructureEvent): string => {
  switch (event.what) {
    case 'line-begins':
    case 'line-ends':
      return `line ${event.line}`
    case 'appointed':
    case 'reappointed':
    case 'leaves':
      return `holder ${event.appointment.id}`
    case 'seat-begins':
    case 'seat-ends':
    case 'seat-number':
      return `seat ${event.seat.id}`
    default:
      return `body ${event.body.id}`
  }
}

/** All that differs. */
const aboutOf = ({ bodies, holders, lines, seats }: Difference): Set<string> =>
  new Set([
    ...bodies.map(({ after, before }) => `body ${(after ?? before)?.body.id}`),
    ...lines.map(({ after, before }) => `line ${(after ?? before)?.key}`),
    ...seats.map(({ after, before }) => `seat ${(after ?? before)?.seat.id}`),
    ...holders.map(({ after, before }) => `holder ${(after ?? before)?.appointment.id}`),
  ])

/** The days on which an event comes true, or may: what is known to the month does so on its first day and on its last. */
const daysOfEvent = ({ date, what }: StructureEvent): string[] => [
  ...new Set((ends.has(what) ? daysOfEnd : daysOfStart)(date)),
]

/** The keys of the events of each day of changes: what changed in words that people have dates for. The rest follows from it. */
export const eventsByDay = (
  days: readonly DayOfChanges[],
  events: readonly StructureEvent[],
): { day: string; events: string[] }[] => {
  const byDay = new Map<string, StructureEvent[]>(days.map(({ day }) => [day, []]))
  for (const event of events) for (const day of daysOfEvent(event)) byDay.get(day)?.push(event)
  return days.map(({ changed, day }) => {
    const about = aboutOf(changed)
    const own = (byDay.get(day) ?? []).filter((event) => about.has(subjectOf(event)))
    return { day, events: own.map(({ key }) => key) }
  })
}
