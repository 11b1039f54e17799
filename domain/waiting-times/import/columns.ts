import { bandCount } from '../figure'

/** The two forms of files: as NHS England publishes it each month, and with one row a figure. */
export type Form = 'published' | 'figures'

/** Which column of a file holds what, by its place from 0. */
export interface Columns {
  form: Form
  /** as the file writes them */
  names: readonly string[]
  month: number
  provider: number
  test: number
  /** of the published form */
  commissioner: number | null
  bands: readonly number[]
  /** the sum of the bands */
  waiting: number
  /** waiting list, planned, unscheduled */
  activity: readonly number[]
  /** the sum of these, of the published form */
  activityTotal: number | null
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const weeks = Array.from({ length: bandCount - 1 }, (_, week) => [twoDigits(week), twoDigits(week + 1)] as const)

/** The names of the columns that are read, in the order of `placed`. */
const names: Record<Form, readonly string[]> = {
  published: [
    ...['Period', 'Provider Org Code', 'Diagnostic Tests', 'Commissioner Org Code'],
    ...weeks.map(([from, to], week) => `${from} < ${to} ${week === 0 ? 'Week' : 'Weeks'}`),
    ...['13+ Weeks', 'Total WL', 'Waiting List Activity', 'Planned Activity', 'Unscheduled Activity'],
    'Total Activity',
  ],
  figures: [
    ...['month', 'provider', 'test'],
    ...weeks.map(([from, to]) => `wait_${from}_${to}`),
    ...['wait_13_plus', 'waiting', 'waiting_list_activity', 'planned_activity', 'unscheduled_activity'],
  ],
}

/** Names that differ in capitals, spaces or the plural of a week are the same. */
const alike = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/weeks$/, 'week')

const placed = (form: Form, cells: readonly string[], at: readonly number[]): Columns => {
  const [month = 0, provider = 0, test = 0, ...rest] = at
  const [commissioner, counted] = form === 'published' ? [rest[0] ?? 0, rest.slice(1)] : [null, rest]
  return {
    ...{ form, names: cells.map((cell) => cell.trim()), month, provider, test, commissioner },
    bands: counted.slice(0, bandCount),
    waiting: counted[bandCount] ?? 0,
    activity: counted.slice(bandCount + 1, bandCount + 4),
    activityTotal: form === 'published' ? (counted[bandCount + 4] ?? 0) : null,
  }
}

const quoted = (all: readonly string[]): string => all.map((name) => `"${name}"`).join(', ')

/**
 * Tells the form of a file by its first line, and finds the columns by their names, in whatever order.
 * @returns the columns, or why it is no such file
 */
export function columnsOf(cells: readonly string[]): Columns | { problem: string } {
  const found = cells.map(alike)
  const wanted = (form: Form) => names[form].map((name) => ({ name, at: found.indexOf(alike(name)) }))
  const count = (form: Form) => wanted(form).filter(({ at }) => at !== -1).length
  const form: Form = count('figures') > count('published') ? 'figures' : 'published'
  if (count(form) < 3) {
    const begins = cells.join(', ').slice(0, 80)
    const other = /[;\t]/.test(cells.join('')) ? ' Its columns have to be separated by commas.' : ''
    return {
      problem: `This is not the file of waiting times. Its first line has to name the columns "Period", "Provider Org Code" and so on, or "month", "provider" and so on; it begins with "${begins}".${other}`,
    }
  }
  const all = wanted(form)
  const missing = all.flatMap(({ at, name }) => (at === -1 ? [name] : []))
  if (missing.length > 0)
    return {
      problem: `The file has no column ${quoted(missing.slice(0, 5))}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}. Columns of another name cannot be read in its place.`,
    }
  const twice = all.find(({ at }) => found.indexOf(found[at] ?? '', at + 1) !== -1)
  return twice
    ? { problem: `The file has two columns "${twice.name}".` }
    : placed(
        form,
        cells,
        all.map(({ at }) => at),
      )
}
