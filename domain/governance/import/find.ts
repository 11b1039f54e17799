import { roleNames } from '../words'
import type { CellProblem, Cells } from './cells'
import { alike, notPublished, type Column } from './columns'
import type { KeptAppointment, KeptPerson, KeptSeat, Register } from './register'

/** A record that a row names: there, to be made, or what is wrong. */
export type Found<Kept> = { kept: Kept } | { isNew: true } | CellProblem

const wrong = (column: Column, message: string): CellProblem => ({ column, message })

/** Exactly one of those that are alike, public; or what is wrong. */
const oneOf = <Kept extends { isPublic: boolean }>(
  all: readonly Kept[],
  column: Column,
  name: string,
  idColumn: string,
): Found<Kept> => {
  const [kept] = all
  if (!kept) return { isNew: true }
  if (all.length > 1)
    return wrong(column, `There are ${all.length} called "${name}". Say which in the column "${idColumn}".`)
  return kept.isPublic ? { kept } : wrong(column, `"${name}" is a draft. Publish it first, or put it into the bin.`)
}

/** The body that a row names. */
export const findBody = ({ bodies }: Register, { body }: Cells): { id: number; name: string } | CellProblem => {
  const called = bodies.filter(({ abbreviation, name, nameToday }) =>
    [name, nameToday, abbreviation ?? ''].some((one) => one !== '' && alike(one) === alike(body)),
  )
  const [found] = called
  if (found && called.length === 1) return found
  return wrong(
    'body',
    found
      ? `${called.length} bodies are called "${body}". Write the whole name.`
      : `No published body is called "${body}". Set it up under Seats and members first.`,
  )
}

/** An organisation by a name of it, as 'trusts:4'. */
export const findOrganisation = (
  { organisations }: Register,
  name: string,
  column: Column,
): { key: string } | CellProblem => {
  const called = organisations.filter((one) =>
    [one.name, one.shortName ?? ''].some((own) => own !== '' && alike(own) === alike(name)),
  )
  const [found] = called
  if (found && called.length === 1) return found
  return wrong(
    column,
    found
      ? `${called.length} organisations are called "${name}". Write the whole name.`
      : `No trust or organisation is called "${name}". Add it under Organisations first.`,
  )
}

/** What a row calls its seat: by its label, or by the role where that is all there is. */
export const labelOf = ({ role, seat }: Cells): string => seat || (role ? roleNames[role] : '')

/** The seat of a row, on its body. */
export function findSeat({ seats }: Register, cells: Cells, body: number): Found<KeptSeat> {
  const { role, seatId } = cells
  if (seatId !== undefined) {
    const kept = seats.find(({ id }) => id === seatId)
    if (!kept) return wrong('seatId', `There is no seat ${seatId}. Leave the cell empty for a new one.`)
    if (kept.body !== body) return wrong('seatId', `Seat ${seatId} is on another body. A seat stays where it is.`)
    return oneOf([kept], 'seat', kept.label, '')
  }
  const label = labelOf(cells)
  if (label === '') return wrong('seat', 'Say which seat, or its role.')
  const called = seats.filter((one) => one.body === body && alike(one.label) === alike(label))
  const ofRole = called.filter((one) => one.role === role)
  const found = oneOf(called.length > 1 && ofRole.length > 0 ? ofRole : called, 'seat', label, 'Seat ID')
  return 'isNew' in found && role === undefined
    ? wrong('role', `"${label}" is a new seat. Give its role: ${Object.values(roleNames).join(', ')}.`)
    : found
}

/** Whether a row is about an appointment, or the seat alone. */
export const namesHolder = ({ appointmentId, from, onBehalfOf, person, term, termMonths, until }: Cells): boolean =>
  person !== '' || [appointmentId, from, onBehalfOf, term, termMonths, until].some((one) => one != null)

/** Who holds the seat of a row; null where the name is not published. */
export function findPerson({ people }: Register, cells: Cells): Found<KeptPerson> | null {
  const { jobTitle, person: name, personId } = cells
  if (name === '') return wrong('person', `Say who, or write "${notPublished}".`)
  if (alike(name) === alike(notPublished)) return null
  if (personId !== undefined) {
    const kept = people.find(({ id }) => id === personId)
    if (!kept) return wrong('personId', `There is no person ${personId}. Leave the cell empty for a new one.`)
    if (alike(kept.name) !== alike(name))
      return wrong('person', `Person ${personId} is called "${kept.name}". Empty "Person ID" for somebody else.`)
    return oneOf([kept], 'person', name, '')
  }
  const called = people.filter((one) => alike(one.name) === alike(name))
  const ofTitle = called.filter((one) => jobTitle !== undefined && alike(one.jobTitle ?? '') === alike(jobTitle))
  return oneOf(called.length > 1 && ofTitle.length > 0 ? ofTitle : called, 'person', name, 'Person ID')
}

/**
 * The appointment of a row: by its number, or that of the same person to the same seat from the same day.
 * @param taken those that other rows are about
 */
export function findAppointment(
  { appointments }: Register,
  { appointmentId, from, until }: Cells,
  seat: number,
  person: number | null,
  taken: ReadonlySet<number>,
): Found<KeptAppointment> {
  if (appointmentId !== undefined) {
    const kept = appointments.find(({ id }) => id === appointmentId)
    if (!kept)
      return wrong('appointmentId', `There is no appointment ${appointmentId}. Leave the cell empty for a new one.`)
    if (kept.seat !== seat) return wrong('appointmentId', `Appointment ${appointmentId} is to another seat.`)
    return oneOf([kept], 'appointmentId', `Appointment ${appointmentId}`, '')
  }
  const alikeOnes = appointments.filter(
    (one) =>
      one.seat === seat && one.person === person && !taken.has(one.id) && (from === undefined || one.from === from),
  )
  const kept = alikeOnes.find((one) => one.until === until) ?? alikeOnes[0]
  return kept ? oneOf([kept], 'person', 'This appointment', '') : { isNew: true }
}
