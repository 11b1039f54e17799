import type { Appointment, OnDay, StandingHolder, StandingSeat } from './on-day'
import type { StandingBody, StandingLine } from './standing'

/** One thing that differs: null before where it began, null after where it ended. */
interface Differs<Thing> {
  before: Thing | null
  after: Thing | null
}

export interface SeatAlone extends Omit<StandingSeat, 'holders'> {
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

const differing = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (one: Thing) => string | number,
) => {
  const [old, fresh] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])))
  const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  return [...keys].flatMap((key): Differs<Thing>[] => {
    const pair = { before: old?.get(key) ?? null, after: fresh?.get(key) ?? null }
    return JSON.stringify(pair.before) === JSON.stringify(pair.after) ? [] : [pair]
  })
}

/** A seat without its holders, which are compared by themselves. */
export const alone = ({ holders: _, ...seat }: StandingSeat): SeatAlone => seat

/** Who holds which seat. */
export const holdingsOf = <Held extends Appointment>({ seats }: OnDay<Held>): Holding<Held>[] =>
  seats.flatMap(({ holders, seat }) => holders.map((one) => ({ ...one, seat: seat.id })))

/** Everything that differs between the structures of two days; what is changed has both states. */
export const differenceBetween = <Held extends Appointment>(
  before: OnDay<Held>,
  after: OnDay<Held>,
): Difference<Held> => ({
  bodies: differing(before.bodies, after.bodies, ({ body }) => body.id),
  lines: differing(before.lines, after.lines, ({ key }) => key),
  seats: differing(before.seats.map(alone), after.seats.map(alone), ({ seat }) => seat.id),
  holders: differing(holdingsOf(before), holdingsOf(after), ({ appointment }) => appointment.id),
})
