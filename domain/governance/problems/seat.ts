import { formatPartialDate, type Span } from '../../dates/partial-date'
import { overfullIn, type Overfull } from '../appointments'
import { mostOn, type Places } from '../places'
import { outside, windowOf, type DayNumber } from '../windows'
import { isOver } from './body'
import {
  bodyLife,
  edgeOf,
  onDayInWords,
  outsideInWords,
  quoted,
  seatLife,
  spanInWords,
  whenInWords,
  type InTheWay,
  type Problem,
} from './problem'

/** An appointment to a seat. */
export interface Held extends Span {
  /** the appointment's id; nothing while it is new */
  id?: number | null
  /** the holder's name, or words in its place */
  holder: string
  /** who stands in for those who hold the seat takes no place on it */
  isDeputy?: boolean
}

/** Appointments that stand in the way, as the panel links to them. */
export const appointmentsInTheWay = (held: readonly Held[]): InTheWay[] =>
  held.flatMap((one): InTheWay[] =>
    typeof one.id !== 'number'
      ? []
      : [{ collection: 'appointments', id: one.id, name: `Appointment of ${one.holder}` }],
  )

export interface Place extends Span, Places {
  label: string
  /** the body's id; null where none is chosen */
  body: number | null
}

export interface SeatChange {
  seat: Place
  /** as the public reads it now; null if it does not */
  before: Place | null
  /** the body; null where it is not there */
  on: { name: string; life: Span } | null
  /** its published appointments */
  held: readonly Held[]
  /** today, 'YYYY-MM-DD' */
  day: string
}

const count = (number: number, one: string, several: string): string =>
  number === 1 ? `is 1 ${one}` : `are ${number} ${several}`

/** 'On 1 May 2024 3 people would hold this seat (A from 2020, B, C), and there are 2 places.' */
export const overfullInWords = ({ day, holding, most }: Overfull, all: readonly Held[], seat: string): string => {
  const who = holding.flatMap((place) => all[place] ?? []).map((one) => `${one.holder}, ${spanInWords(one)}`)
  return `${onDayInWords(day)} ${holding.length} people would hold ${quoted(seat)} (${who.join('; ')}), and there ${count(most, 'such place', 'such places')}.`
}

const tooFewPlaces = ({ before, held: all, seat }: SeatChange): Problem[] => {
  const held = all.filter(({ isDeputy }) => !isDeputy)
  const fewer = (day: DayNumber): boolean => !before || mostOn(seat, day) < mostOn(before, day)
  const [overfull] = overfullIn(held.map(windowOf), seat).filter(({ day }) => fewer(day))
  if (!overfull) return []
  const path = seat.changes.length > 0 ? 'laterNumbers' : 'howMany'
  const label = path === 'laterNumbers' ? 'When that changed' : 'How many'
  const advice = 'End one of the appointments before that, or say from when there are fewer.'
  const records = appointmentsInTheWay(overfull.holding.flatMap((place) => held[place] ?? []))
  return [{ path, label, message: `${overfullInWords(overfull, held, seat.label)} ${advice}`, records }]
}

const moved = ({ before, held, on, seat }: SeatChange): Problem[] =>
  before && before.body !== seat.body && held.length > 0
    ? [
        {
          path: 'body',
          label: 'Body',
          message: `Those who held the seat (${held.map((one) => `${one.holder}, ${spanInWords(one)}`).join('; ')}) did not sit on ${on ? quoted(on.name) : 'another body'}. End this seat, and add a new one there.`,
          records: appointmentsInTheWay(held),
        },
      ]
    : []

const outsideBody = ({ before, day, on, seat }: SeatChange): Problem[] => {
  if (!on) return []
  const message = outsideInWords('The seat', seat, bodyLife(on.name, on.life))
  if (message) {
    const edge = edgeOf(seat, on.life, 'from', 'until')
    return [{ path: edge, label: edge === 'from' ? 'From' : 'Until', message: `${message} Change the dates.` }]
  }
  const isNew = before?.body !== seat.body
  if (!isNew || seat.until || !isOver(on.life, day)) return []
  return [
    {
      path: 'until',
      label: 'Until',
      message: `${quoted(on.name)} was dissolved ${whenInWords(on.life.until ?? '')}. Say until when there was this seat, or choose another body.`,
    },
  ]
}

/** Appointments that would no longer fit into the seat's time; what did not fit before is not this save's doing. */
const leftOutside = ({ before, held, seat }: SeatChange): Problem[] =>
  held.flatMap((one): Problem[] => {
    const where = outside(one, seat)
    if (!where || (before && outside(one, before) === where)) return []
    const message = outsideInWords(`The appointment of ${one.holder}`, one, seatLife(seat.label, seat))
    const path = where === 'before' ? 'from' : 'until'
    const label = where === 'before' ? 'From' : 'Until'
    if (!message) return []
    return [
      { path, label, message: `${message} Change its dates first, or these.`, records: appointmentsInTheWay([one]) },
    ]
  })

const changesTwice = ({ seat: { changes } }: SeatChange): Problem[] =>
  changes.flatMap(({ from }, place): Problem[] =>
    changes.slice(0, place).some((one) => one.from === from)
      ? [
          {
            path: `laterNumbers.${place}.from`,
            label: 'From',
            message: `Two numbers begin ${formatPartialDate(from)}. Remove one of them.`,
          },
        ]
      : [],
  )

/** What is wrong with a seat that is about to be published. */
export const seatProblems = (change: SeatChange): Problem[] => [
  ...moved(change),
  ...outsideBody(change),
  ...changesTwice(change),
  ...tooFewPlaces(change),
  ...leftOutside(change),
]
