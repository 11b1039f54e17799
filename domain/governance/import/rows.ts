import { byName } from '../../text/by-name'
import { roleNames } from '../words'
import { columns, notPublished, type Column } from './columns'
import type { KeptAppointment, KeptSeat, Register } from './register'

/** A row of the file: a seat with one who held it, or nobody. */
interface Row {
  body: string
  seat: KeptSeat
  held: KeptAppointment | null
}

type Cell = string | number | null

const lengthInWords = (months: number | null): string | null => {
  if (months === null) return null
  const [number, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month']
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

const cellsFor = ({ organisations, people }: Register): Record<Column, (row: Row) => Cell> => {
  const names = new Map(organisations.map(({ key, name }) => [key, name]))
  const known = new Map(people.map((person) => [person.id, person]))
  const named = (key: string | null | undefined): string | null => (key ? (names.get(key) ?? null) : null)
  const personOf = ({ held }: Row) => (held?.person ? known.get(held.person) : undefined)
  return {
    body: ({ body }) => body,
    role: ({ seat }) => roleNames[seat.role],
    seat: ({ seat }) => seat.label,
    howMany: ({ seat }) => seat.howMany,
    filledBy: ({ seat }) => named(seat.filledBy),
    seatFrom: ({ seat }) => seat.from,
    seatUntil: ({ seat }) => seat.until,
    person: (row) => (row.held ? (personOf(row)?.name ?? notPublished) : null),
    jobTitle: (row) => personOf(row)?.jobTitle ?? null,
    isShown: (row) => {
      const person = personOf(row)
      return person ? (person.shownToPublic ? 'yes' : 'no') : null
    },
    onBehalfOf: ({ held }) => named(held?.onBehalfOf),
    from: ({ held }) => held?.from ?? null,
    until: ({ held }) => held?.until ?? null,
    term: ({ held }) => held?.term ?? null,
    termMonths: ({ held }) => lengthInWords(held?.termMonths ?? null),
    seatId: ({ seat }) => seat.id,
    personId: (row) => personOf(row)?.id ?? null,
    appointmentId: ({ held }) => held?.id ?? null,
  }
}

const order = Object.keys(roleNames)

/**
 * What is public of seats and members as rows of a file, its heading first; read again, it changes nothing.
 * @param only the body; all of them without
 */
export function rowsOf(register: Register, only: number | null = null): Cell[][] {
  const bodies = register.bodies.filter(({ id }) => only === null || id === only).sort(byName)
  const rows = bodies.flatMap(({ id, name }): Row[] =>
    register.seats
      .filter((seat) => seat.body === id && seat.isPublic)
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || byName({ name: a.label }, { name: b.label }))
      .flatMap((seat) => {
        const all = register.appointments.filter((held) => held.seat === seat.id && held.isPublic)
        const sorted = all.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || a.id - b.id)
        return (sorted.length === 0 ? [null] : sorted).map((held) => ({ body: name, seat, held }))
      }),
  )
  const cells = Object.values(cellsFor(register))
  return [Object.values(columns), ...rows.map((row) => cells.map((cell) => cell(row)))]
}
