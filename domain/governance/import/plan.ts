import { formatPartialDate, isPartialDate } from '../../dates/partial-date'
import { roleNames } from '../words'
import { readCells, type CellProblem, type Cells } from './cells'
import { alike, columns, notPublished, type Column } from './columns'
import { findAppointment, findBody, findOrganisation, findPerson, findSeat, labelOf, namesHolder } from './find'
import type { Register } from './register'

type Value = string | number | boolean | null

/** A record that a file adds or changes. */
export interface Draft {
  collection: 'people' | 'seats' | 'appointments'
  /** null: it is new */
  id: number | null
  /** its fields as they will be; without those that stay. `seat` and `person` are keys of other drafts, or ids */
  fields: Record<string, Value>
  /** the rows that say so */
  rows: number[]
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'error'

/** What a row of the file would do. */
export interface RowPlan {
  /** as a spreadsheet counts: the heading is row 1 */
  row: number
  /** 'Diagnostics Programme Board, Chair, Amina Example' */
  about: string
  outcome: Outcome
  /** in words: 'Until: nothing → 30 April 2027' */
  changes: string[]
  problems: CellProblem[]
}

export interface ImportPlan {
  rows: RowPlan[]
  /** by key, in the order in which they are saved */
  drafts: Map<string, Draft>
}

/** Which column a field of each kind of record is in. */
export const columnOf: Readonly<Record<Draft['collection'], Readonly<Record<string, Column>>>> = {
  people: { name: 'person', jobTitle: 'jobTitle', shownToPublic: 'isShown' },
  seats: {
    body: 'body',
    label: 'seat',
    role: 'role',
    howMany: 'howMany',
    filledBy: 'filledBy',
    from: 'seatFrom',
    until: 'seatUntil',
  },
  appointments: {
    seat: 'seat',
    person: 'person',
    onBehalfOf: 'onBehalfOf',
    from: 'from',
    until: 'until',
    term: 'term',
    termMonths: 'termMonths',
  },
}

const kindWords = { people: 'person', seats: 'seat', appointments: 'appointment' } as const

/** Compares a file, row by row, with what is there. @param given the cells of each row by column, with its number */
export function planImport(
  register: Register,
  given: readonly { row: number; cells: ReadonlyMap<Column, string> }[],
): ImportPlan {
  const organisations = new Map(register.organisations.map(({ key, name }) => [key, name]))
  const people = new Map(register.people.map((one) => [String(one.id), one.name]))
  const drafts = new Map<string, Draft>()
  /** what each row says of each field, for whoever says otherwise */
  const said = new Map<string, { row: number; value: Value }>()
  const taken = new Set<number>()

  const inWords = (field: string, value: Value): string => {
    if (value === null) return field === 'person' ? notPublished : 'nothing'
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    const text = String(value)
    if (field === 'role' && Object.hasOwn(roleNames, text)) return roleNames[text as keyof typeof roleNames]
    if (field === 'person') return people.get(text) ?? drafts.get(text)?.fields.name?.toString() ?? text
    if (field === 'termMonths') return `${text} months`
    if (field === 'from' || field === 'until') return isPartialDate(text) ? formatPartialDate(text) : text
    return organisations.get(text) ?? text
  }

  /** Takes what a row says of a record, and notes what that changes. */
  const take = (
    plan: RowPlan,
    collection: Draft['collection'],
    key: string,
    kept: ({ id: number } & object) | null,
    fields: Record<string, Value | undefined>,
  ): void => {
    const before: Record<string, unknown> = { ...kept } // read by the names of its fields
    const draft = drafts.get(key) ?? { collection, id: kept?.id ?? null, fields: {}, rows: [] }
    const isFirst = !drafts.has(key)
    let [addsTo, changesIt] = [false, false]
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) continue
      const place = `${key} ${field}`
      const other = said.get(place)
      const column = columnOf[collection][field] ?? null
      if (other && other.value !== value)
        plan.problems.push({
          column,
          message: `Row ${other.row} says "${inWords(field, other.value)}" of the same ${kindWords[collection]}.`,
        })
      said.set(place, other ?? { row: plan.row, value })
      if (kept && (before[field] ?? null) === value) continue
      if (kept)
        plan.changes.push(
          `${column ? columns[column] : field}: ${inWords(field, (before[field] ?? null) as Value)} → ${inWords(field, value)}`, // of a record's own fields
        )
      if (!kept && !isFirst && !(field in draft.fields)) {
        addsTo = true
        plan.changes.push(`${column ? columns[column] : field}: ${inWords(field, value)}`)
      }
      draft.fields[field] = value
      changesIt = true
    }
    if (kept && !changesIt) return
    draft.rows.push(plan.row)
    drafts.set(key, draft)
    if (!kept && isFirst) plan.changes.push(`New ${kindWords[collection]}`)
    if (!kept && !isFirst && !addsTo) return // an earlier row made it, and said all of this
    if (plan.outcome !== 'new') plan.outcome = kept || !isFirst ? 'changed' : 'new'
  }

  const organisationIn = (
    plan: RowPlan,
    name: string | null | undefined,
    column: Column,
  ): string | null | undefined => {
    if (name === null || name === undefined) return name
    const found = findOrganisation(register, name, column)
    if ('key' in found) return found.key
    plan.problems.push(found)
    return undefined
  }

  const seatOf = (plan: RowPlan, cells: Cells, body: number): { key: string; id: number | null } | null => {
    const found = findSeat(register, cells, body)
    if ('message' in found) {
      // a role that was not understood is told of already
      if (!plan.problems.some(({ column }) => column === found.column)) plan.problems.push(found)
      return null
    }
    const kept = 'kept' in found ? found.kept : null
    const label = labelOf(cells)
    const key = kept ? `seat ${kept.id}` : `new seat ${body} ${alike(label)}`
    const isRenamed = kept && cells.seat !== '' && alike(cells.seat) !== alike(kept.label)
    take(plan, 'seats', key, kept, {
      ...(kept ? {} : { body }),
      label: kept ? (isRenamed ? cells.seat : undefined) : label,
      role: cells.role,
      howMany: cells.howMany,
      filledBy: organisationIn(plan, cells.filledBy, 'filledBy'),
      from: cells.seatFrom,
      until: cells.seatUntil,
    })
    return { key, id: kept?.id ?? null }
  }

  const personOf = (plan: RowPlan, cells: Cells): { key: string; id: number | null } | 'not published' | null => {
    const found = findPerson(register, cells)
    if (found === null) return 'not published'
    if ('message' in found) {
      plan.problems.push(found)
      return null
    }
    const kept = 'kept' in found ? found.kept : null
    const key = kept ? `person ${kept.id}` : `new person ${alike(cells.person)}`
    take(plan, 'people', key, kept, {
      name: kept ? undefined : cells.person,
      jobTitle: cells.jobTitle,
      shownToPublic: cells.isShown,
    })
    return { key, id: kept?.id ?? null }
  }

  const appointmentOf = (plan: RowPlan, cells: Cells, seat: { key: string; id: number | null }): void => {
    const who = personOf(plan, cells)
    if (who === null) return
    const person = who === 'not published' ? null : who
    const isKnown = seat.id !== null && (person === null || person.id !== null)
    const found =
      isKnown || cells.appointmentId !== undefined
        ? findAppointment(register, cells, seat.id ?? 0, person?.id ?? null, taken)
        : ({ isNew: true } as const)
    if ('message' in found) {
      plan.problems.push(found)
      return
    }
    const kept = 'kept' in found ? found.kept : null
    if (kept && cells.appointmentId !== undefined && said.has(`appointment ${kept.id} person`))
      plan.problems.push({ column: 'appointmentId', message: `Appointment ${kept.id} has another row too.` })
    if (kept) taken.add(kept.id)
    const ref = person === null ? null : (person.id ?? person.key)
    take(plan, 'appointments', kept ? `appointment ${kept.id}` : `new appointment ${plan.row}`, kept, {
      ...(kept ? {} : { seat: seat.id ?? seat.key }),
      person: ref,
      onBehalfOf: organisationIn(plan, cells.onBehalfOf, 'onBehalfOf'),
      from: cells.from,
      until: cells.until,
      term: cells.term,
      termMonths: cells.termMonths,
    })
  }

  const read = given.map(({ cells, row }) => ({ row, ...readCells(cells) }))
  // those that are named by their number are nobody else's
  for (const { cells } of read) if (cells.appointmentId !== undefined) taken.add(cells.appointmentId)
  const rows = read.map(({ cells, problems, row }): RowPlan => {
    const about = [cells.body, labelOf(cells), cells.person].filter(Boolean).join(', ')
    const plan: RowPlan = { row, about, outcome: 'unchanged', changes: [], problems: [...problems] }
    const body = cells.body === '' ? null : findBody(register, cells)
    if (body && 'message' in body) plan.problems.push(body)
    else if (body) {
      const seat = seatOf(plan, cells, body.id)
      if (seat && namesHolder(cells)) appointmentOf(plan, cells, seat)
    }
    return plan.problems.length > 0 ? { ...plan, outcome: 'error', changes: [] } : plan
  })
  // of a new person whose name no row shows
  for (const { collection, fields, id } of drafts.values())
    if (collection === 'people' && id === null) fields.shownToPublic ??= false
  const order = ['people', 'seats', 'appointments']
  const sorted = [...drafts].sort(([, a], [, b]) => order.indexOf(a.collection) - order.indexOf(b.collection))
  return { rows, drafts: new Map(sorted) }
}
