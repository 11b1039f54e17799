import { dayAfter } from '../dates/london-time'
import { changeDays } from './change-days'
import { differenceBetween, type Difference } from './difference'
import { onDay, type Appointment, type Records } from './on-day'
import type { Body } from './reporting-lines'

/** A day on which the structure is another than on the day before, with all that differs. */
export interface DayOfChanges<Held extends Appointment = Appointment> {
  day: string
  changed: Difference<Held>
}

/** Records that change by themselves, whatever the others do, and what of them is looked at. */
export interface Part<Held extends Appointment> {
  records: Records<Held>
  /** the bodies whose own state, and lines, are looked at; the others only stand around them */
  bodies: ReadonlySet<number>
}

const withoutLines = (body: Body): Body => ({ ...body, reportingLines: [] })

/** All that can be reached from each body along the lines of any time. */
const reachOf = (bodies: readonly Body[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const next = new Map(bodies.map((body) => [body.id, body.reportingLines.map(({ to }) => to)]))
  return new Map(
    bodies.map(({ id }) => {
      const [reached, left] = [new Set<number>(), [...(next.get(id) ?? [])]]
      for (let at = left.pop(); at !== undefined; at = left.pop()) {
        if (reached.has(at)) continue
        reached.add(at)
        left.push(...(next.get(at) ?? []))
      }
      return [id, reached]
    }),
  )
}

/** Bodies that could form a circle belong together, as one line of it gives way to another; all others stand alone. */
const inCircles = (bodies: readonly Body[]): Body[][] => {
  const reach = reachOf(bodies)
  const groups = new Map<number, Body[]>()
  for (const body of bodies) {
    const others = [...(reach.get(body.id) ?? [])].filter((id) => reach.get(id)?.has(body.id))
    const key = Math.min(body.id, ...others)
    groups.set(key, [...(groups.get(key) ?? []), body])
  }
  return [...groups.values()]
}

/** All records in parts that do not depend on each other. */
export const partsOf = <Held extends Appointment>({ appointments, bodies, seats }: Records<Held>): Part<Held>[] => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const named = (ids: readonly number[]): Body[] => ids.flatMap((id) => byId.get(id) ?? [])
  /** on the day on which a body is succeeded by another it is not there */
  const withSuccessors = (all: readonly Body[]): Body[] => [
    ...all,
    ...all.flatMap(({ succeededBy }) => named(succeededBy ?? [])),
  ]
  const once = (all: readonly Body[]): Body[] => [...new Map(all.map((body) => [body.id, body])).values()]
  const heldBySeat = new Map<number, Held[]>()
  for (const one of appointments) {
    const own = heldBySeat.get(one.seat)
    if (own) own.push(one)
    else heldBySeat.set(one.seat, [one])
  }
  const ofBodies = inCircles(bodies).map((group): Part<Held> => {
    const own = new Set(group.map(({ id }) => id))
    const linked = named(group.flatMap(({ reportingLines }) => reportingLines.map(({ to }) => to)))
    const all = once(withSuccessors([...group, ...linked]))
    return {
      records: {
        bodies: all.map((body) => (own.has(body.id) ? body : withoutLines(body))),
        seats: [],
        appointments: [],
      },
      bodies: own,
    }
  })
  const ofSeats = seats.map((seat): Part<Held> => ({
    records: {
      bodies: once(withSuccessors(named([seat.body]))).map(withoutLines),
      seats: [seat],
      appointments: heldBySeat.get(seat.id) ?? [],
    },
    bodies: new Set(),
  }))
  return [...ofBodies, ...ofSeats]
}

/** The days of changes of one part, the days on which nothing changes among them. */
export const changesIn = <Held extends Appointment>({ bodies, records }: Part<Held>): DayOfChanges<Held>[] => {
  const days = changeDays(records)
  const [first] = days
  if (first === undefined) return []
  let before = onDay(records, dayAfter(first, -1))
  return days.map((day) => {
    const after = onDay(records, day)
    const all = differenceBetween(before, after)
    before = after
    const isOwn = (id: number | undefined): boolean => id !== undefined && bodies.has(id)
    return {
      day,
      changed: {
        ...all,
        bodies: all.bodies.filter((one) => isOwn((one.after ?? one.before)?.body.id)),
        lines: all.lines.filter((one) => isOwn((one.after ?? one.before)?.from.id)),
      },
    }
  })
}

/** The days of changes of several parts as one list, in order. */
export const merged = <Held extends Appointment>(changes: readonly DayOfChanges<Held>[]): DayOfChanges<Held>[] => {
  const byDay = new Map<string, Difference<Held>>()
  for (const { changed, day } of changes) {
    const { bodies, holders, lines, seats } = changed
    if (bodies.length + holders.length + lines.length + seats.length === 0) continue
    const known = byDay.get(day)
    if (known) {
      known.bodies.push(...bodies)
      known.lines.push(...lines)
      known.seats.push(...seats)
      known.holders.push(...holders)
    } else byDay.set(day, { bodies: [...bodies], lines: [...lines], seats: [...seats], holders: [...holders] })
  }
  return [...byDay].map(([day, changed]) => ({ day, changed })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * All days on which something changes, in order, each with everything that does. It is what comparing each day with the one before
 * would give; but each record is followed by itself, with those on which it depends, so that it costs what there is of records
 * and not that times their days.
 */
export const changesOf = <Held extends Appointment>(records: Records<Held>): DayOfChanges<Held>[] =>
  merged(partsOf(records).flatMap(changesIn))
