import type { Appointment, OnDay, StandingHolder, StandingSeat } from './on-day'
import type { StandingBody, StandingLine } from './standing'

/** One thing that differs: null before where it began, null after where it ended. */
interface Differs<Thing> {
  before: Thing | null
  after: Thing | null
}

export interface SeatAlone extends Omit<StandingSeat, 'holders' | 'deputies'> {
  holders?: never
}

/** A holder with the seat's id. */
export interface Holding<Held extends Appointment = Appointment> extends StandingHolder<Held> {
  seat: number
}

/** All that differs between two days. */
export interface Difference<Held extends Appointment = Appointment> {
  bodies: Differs<StandingBody>[]
  lines: Differs<StandingLine>[]
  seats: Differs<SeatAlone>[]
  holders: Differs<Holding<Held>>[]
}

/**
 * What differs between two lists.
 * @param keyOf names a thing on all days
 * @param stateOf all that may change of it from one day to another
 */
const differing = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (one: Thing) => string | number,
  stateOf: (one: Thing) => unknown,
): Differs<Thing>[] => {
  const [old, fresh] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])))
  const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  const state = (one: Thing | null): string => JSON.stringify(one && stateOf(one))
  return [...keys].flatMap((key): Differs<Thing>[] => {
    const pair = { before: old?.get(key) ?? null, after: fresh?.get(key) ?? null }
    return state(pair.before) === state(pair.after) ? [] : [pair]
  })
}

/** All that may change of each thing from one day to another; the rest is the same on every day. */
export const states = {
  bodies: ({ body: { abbreviation, name }, certainty }: StandingBody) => [name, abbreviation, certainty],
  lines: ({ certainty }: StandingLine) => [certainty],
  seats: ({ certainty, places, vacant }: SeatAlone) => [certainty, places, vacant],
  holders: ({ certainty }: Holding) => [certainty],
}

/** A seat without its holders and their deputies, which are compared by themselves. */
export const alone = ({ deputies: _, holders: __, ...seat }: StandingSeat): SeatAlone => seat

/** Who holds which seat, or stands in for those who do. */
export const holdingsOf = <Held extends Appointment>({ seats }: OnDay<Held>): Holding<Held>[] =>
  seats.flatMap(({ deputies, holders, seat }) => [...holders, ...deputies].map((one) => ({ ...one, seat: seat.id })))

/** Everything that differs between the structures of two days; what is changed has both states. A line is the same whatever its bodies are called. */
export const differenceBetween = <Held extends Appointment>(
  before: OnDay<Held>,
  after: OnDay<Held>,
): Difference<Held> => ({
  bodies: differing(before.bodies, after.bodies, ({ body }) => body.id, states.bodies),
  lines: differing(before.lines, after.lines, ({ key }) => key, states.lines),
  seats: differing(before.seats.map(alone), after.seats.map(alone), ({ seat }) => seat.id, states.seats),
  holders: differing(holdingsOf(before), holdingsOf(after), ({ appointment }) => appointment.id, states.holders),
})
