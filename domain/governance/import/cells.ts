import { isPartialDate, type PartialDate } from '../../dates/partial-date'
import { inFull } from '../../dates/typed-day'
import { recordId } from '../../identifiers/record-id'
import { endBeforeStart, typedDate, typedNumber, typedTerm, type Typed } from '../desk/typed'
import { roleNames } from '../words'
import { alike, type Column } from './columns'

export type Role = keyof typeof roleNames

/** What is wrong with a cell. */
export interface CellProblem {
  column: Column | null
  message: string
}

/**
 * A row as it is read. What is undefined is left as it is: there is no such column or, of a seat and a person, the cell is empty.
 * Of an appointment an empty cell is null: there is no such thing.
 */
export interface Cells {
  body: string
  seat: string
  person: string
  role?: Role
  howMany?: number
  filledBy?: string
  seatFrom?: PartialDate
  seatUntil?: PartialDate
  jobTitle?: string
  isShown?: boolean
  onBehalfOf?: string | null
  from?: PartialDate | null
  until?: PartialDate | null
  term?: number | null
  termMonths?: number | null
  seatId?: number
  personId?: number
  appointmentId?: number
}

const roles = new Map(
  Object.entries(roleNames).flatMap(([role, name]) => [role, name].map((one) => [alike(one), role as Role])), // its own keys
)

/** Excel turns "November 2026" into "Nov-26". */
const excelMonth = /^([a-z]{3})-(\d{2})$/i

const dateIn = (text: string): Typed<PartialDate> => {
  const month = excelMonth.exec(text)
  const read = month ? typedDate(`${month[1] ?? ''} ${inFull(month[2] ?? '')}`) : null
  if (read && 'value' in read) return read
  return isPartialDate(text) ? { value: text } : typedDate(text)
}

const idIn = (text: string): Typed<number> => {
  const value = recordId(text)
  return value === null
    ? { problem: `"${text}" is not the number of a record. Leave it as the export has it.` }
    : { value }
}

const roleIn = (text: string): Typed<Role> => {
  const value = roles.get(alike(text))
  return value === undefined
    ? { problem: `"${text}" is not a role. Roles are: ${Object.values(roleNames).join(', ')}.` }
    : { value }
}

const yesOrNo = (text: string): Typed<boolean> => {
  const word = alike(text)
  if (word === 'yes' || word === 'no') return { value: word === 'yes' }
  return { problem: `"${text}" is neither yes nor no.` }
}

const textIn = (text: string): Typed<string> => ({ value: text.replace(/\s+/g, ' ') })

/** Reads the cells of a row. */
export function readCells(given: ReadonlyMap<Column, string>): { cells: Cells; problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const read = <Value>(column: Column, how: (text: string) => Typed<Value>): Value | undefined => {
    const text = given.get(column) ?? ''
    if (text === '') return undefined
    const typed = how(text)
    if ('value' in typed) return typed.value ?? undefined
    problems.push({ column, message: typed.problem })
    return undefined
  }
  const orNone = <Value>(column: Column, how: (text: string) => Typed<Value>): Value | null | undefined =>
    given.has(column) ? (read(column, how) ?? null) : undefined
  const cells: Cells = {
    body: read('body', textIn) ?? '',
    seat: read('seat', textIn) ?? '',
    person: read('person', textIn) ?? '',
    role: read('role', roleIn),
    howMany: read('howMany', (text) => typedNumber(text, 1, 99)),
    filledBy: read('filledBy', textIn),
    seatFrom: read('seatFrom', dateIn),
    seatUntil: read('seatUntil', dateIn),
    jobTitle: read('jobTitle', textIn),
    isShown: read('isShown', yesOrNo),
    onBehalfOf: orNone('onBehalfOf', textIn),
    from: orNone('from', dateIn),
    until: orNone('until', dateIn),
    term: orNone('term', (text) => typedNumber(text, 1, 20)),
    termMonths: orNone('termMonths', typedTerm),
    seatId: read('seatId', idIn),
    personId: read('personId', idIn),
    appointmentId: read('appointmentId', idIn),
  }
  if (cells.body === '') problems.push({ column: 'body', message: 'Give the body.' })
  const spans: [Column, string | null][] = [
    ['until', endBeforeStart('The appointment', cells.from ?? null, cells.until ?? null)],
    ['seatUntil', endBeforeStart('The seat', cells.seatFrom ?? null, cells.seatUntil ?? null)],
  ]
  for (const [column, message] of spans) if (message !== null) problems.push({ column, message })
  return { cells, problems }
}
