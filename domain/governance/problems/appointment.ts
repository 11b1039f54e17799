import type { Span } from '../../dates/partial-date'
import { capital } from '../../formatting/capital'
import { overfullIn, overlapping } from '../appointments'
import { isWithin, windowOf } from '../windows'
import { isOver } from './body'
import { bodyLife, edgeOf, outsideInWords, quoted, seatLife, spanInWords, type Problem } from './problem'
import { appointmentsInTheWay, overfullInWords, type Held, type Place } from './seat'

export interface Appointed extends Held {
  /** the seat's id */
  seat: number
  /** the person's id; null where the name is not published */
  person: number | null
}

export interface AppointmentChange {
  appointment: Appointed
  /** as the public reads it now; null if it does not */
  before: Appointed | null
  /** the seat; null where it is not public */
  seat: Place | null
  /** its body; null where that is not there */
  on: { name: string; life: Span } | null
  /** the other published appointments to the seat */
  others: readonly Appointed[]
  /** today, 'YYYY-MM-DD' */
  day: string
}

/** Ending an appointment makes no new clash, whatever the past holds. */
const onlyEnds = ({ appointment, before }: AppointmentChange): boolean =>
  before?.seat === appointment.seat &&
  before.person === appointment.person &&
  Boolean(before.isDeputy) === Boolean(appointment.isDeputy) &&
  isWithin(appointment, before)

const outsideLives = ({ appointment, before, day, on }: AppointmentChange, place: Place): Problem[] => {
  const lives = [seatLife(place.label, place), ...(on ? [bodyLife(on.name, on.life)] : [])]
  const faults = lives.flatMap((life): Problem[] => {
    const message = outsideInWords('The appointment', appointment, life)
    const path = edgeOf(appointment, life.span, 'from', 'until')
    return message ? [{ path, label: path === 'from' ? 'From' : 'Until', message: `${message} Change the dates.` }] : []
  })
  const ended = lives.find(({ span }) => isOver(span, day))
  if (faults.length > 0 || !ended || appointment.until || before?.seat === appointment.seat) return faults
  const message = `${capital(ended.name)} ${ended.ended(ended.span.until ?? '')}. Say until when the appointment ran, or choose another seat.`
  return [{ path: 'until', label: 'Until', message }]
}

const twice = ({ appointment, others }: AppointmentChange, place: Place): Problem[] => {
  const { person } = appointment
  const same = overlapping(
    appointment,
    others.filter((other) => person !== null && other.person === person),
  )
  if (!same) return []
  const message = `${same.holder} ${same.isDeputy ? 'is already a deputy for' : 'already holds'} ${quoted(place.label)} ${spanInWords(same)}. End that appointment first, or change the dates.`
  return [{ path: 'person', label: 'Person', message, records: appointmentsInTheWay([same]) }]
}

const tooMany = ({ appointment, others }: AppointmentChange, place: Place): Problem[] => {
  if (appointment.isDeputy) return []
  const holding = others.filter(({ isDeputy }) => !isDeputy)
  const all = [...holding, appointment]
  const own = holding.length
  const [overfull] = overfullIn(all.map(windowOf), place).filter(({ holding }) => holding.includes(own))
  if (!overfull) return []
  const message = `${overfullInWords(overfull, all, place.label)} End another appointment by then, or change how many places there are.`
  const records = appointmentsInTheWay(overfull.holding.flatMap((place) => (place === own ? [] : (all[place] ?? []))))
  return [{ path: 'seat', label: 'Seat', message, records }]
}

/** What is wrong with an appointment that is about to be published. */
export const appointmentProblems = (change: AppointmentChange): Problem[] => {
  const { seat } = change
  if (seat === null)
    return [
      {
        path: 'seat',
        label: 'Seat',
        message: 'The public does not see this seat: it is a draft, or in the bin. Publish the seat first.',
      },
    ]
  const outside = outsideLives(change, seat)
  if (onlyEnds(change)) return outside
  const same = twice(change, seat)
  return [...outside, ...same, ...(same.length > 0 ? [] : tooMany(change, seat))]
}
