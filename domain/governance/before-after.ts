import { formatPartialDate } from '../dates/partial-date'
import { datesInWords, lineNames } from './words'
import type { Appointment, OnDay, StandingHolder, StandingSeat } from './on-day'

/** A body as it is on a day without something, and with it, each as lines of words; empty where the body is not there. */
export interface BodyBeforeAfter {
  id: number
  name: string
  before: string[]
  after: string[]
}

const certaintyInWords = (certainty: string): string => (certainty === 'about' ? ', about' : '')

const seatInWords = <Held extends Appointment>(
  { deputies, holders, places, seat, vacant }: StandingSeat<Held>,
  nameOf: (held: Held) => string,
): string => {
  const inWords = ({ appointment, certainty }: StandingHolder<Held>): string =>
    `${nameOf(appointment)}${datesInWords(appointment) ? ` (${datesInWords(appointment)})` : ''}${certaintyInWords(certainty)}`
  const who = holders.map(inWords)
  const standIns = deputies.map((one) => `deputy ${inWords(one)}`)
  const most = places?.most ?? 1
  const free =
    vacant === null
      ? 'nobody entered yet'
      : vacant.least === 0
        ? ''
        : most === 1
          ? 'vacant'
          : `${vacant.least} of ${most} vacant`
  const ends = seat.until ? ` (until ${formatPartialDate(seat.until)})` : ''
  return `${seat.label}${ends}: ${[...who, free, ...standIns].filter(Boolean).join('; ')}`
}

const inWords = <Held extends Appointment>(
  { bodies, lines, seats }: OnDay<Held>,
  id: number,
  nameOf: (held: Held) => string,
): string[] => {
  const standing = bodies.find(({ body }) => body.id === id)
  if (!standing) return []
  return [
    `${standing.body.name}${certaintyInWords(standing.certainty)}`,
    // what ends on the day is there until it is over
    ...(standing.body.dissolved ? [`Ends: ${formatPartialDate(standing.body.dissolved)}`] : []),
    ...lines
      .filter(({ from }) => from.id === id)
      .map(
        ({ certainty, line: { kind, until }, to }) =>
          `${lineNames[kind]} ${to.name}${until ? `, until ${formatPartialDate(until)}` : ''}${certaintyInWords(certainty)}`,
      ),
    ...seats.filter(({ seat }) => seat.body === id).map((seat) => seatInWords(seat, nameOf)),
  ]
}

/** The bodies that differ between two structures of one day, by name, with both. */
export const beforeAndAfter = <Held extends Appointment>(
  before: OnDay<Held>,
  after: OnDay<Held>,
  nameOf: (held: Held) => string,
): BodyBeforeAfter[] => {
  const names = new Map([...after.bodies, ...before.bodies].map(({ body }) => [body.id, body.name]))
  return [...names]
    .map(([id, name]) => ({ id, name, before: inWords(before, id, nameOf), after: inWords(after, id, nameOf) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
