import { isMonth } from '../month'
import { isTestCode } from '../tests'
import type { TestCode } from '../figure'
import { months } from '../../dates/partial-date'
import type { Columns } from './columns'
import type { Problems } from './problems'

/** A row of a file, once all of it is well formed. */
export interface Row {
  line: number
  /** 'YYYY-MM' */
  month: string
  provider: string
  /** '' in the form with one row a figure */
  commissioner: string
  test: TestCode | 'TOTAL'
  /** 14 bands, their sum, 3 activities, their sum */
  counts: readonly number[]
}

/** More people than England has are a mistake. */
const largest = 60_000_000

const englishMonths = new Map(months.map((name, place) => [name.toUpperCase(), String(place + 1).padStart(2, '0')]))

/** The month of 'DM01-MAY-2026' or '2026-05'; null for anything else. */
export const monthOf = (cell: string): string | null => {
  const [, name = '', year = ''] = /^DM01-([A-Z]+)-(\d{4})$/i.exec(cell) ?? []
  const month = name === '' ? cell : `${year}-${englishMonths.get(name.toUpperCase()) ?? ''}`
  return isMonth(month) ? month : null
}

const numberProblem = (cell: string): string => {
  if (cell === '') return 'The cell is empty. There has to be a number, also where it is 0.'
  if (/^[*.\-–]+$/.test(cell)) return `The number is suppressed ("${cell}"): what is not known cannot be added up.`
  if (/^\d+$/.test(cell)) return `${cell.slice(0, 30)} is too large.`
  return `"${cell.slice(0, 30)}" is not a whole number.`
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Reads the cells of a row; what is wrong with it is noted, and then it is null. */
export function readRow(columns: Columns, cells: readonly string[], line: number, problems: Problems): Row | null {
  const { activity, activityTotal, bands, form, names, waiting } = columns
  if (cells.length !== names.length) {
    problems.add(
      line,
      null,
      `It has ${cells.length} cells, and the first line names ${names.length} columns. The file is cut off here, or the line was changed.`,
    )
    return null
  }
  const cell = (at: number | null): string => (at === null ? '' : (cells[at] ?? '').trim())
  const before = problems.count
  const wrong = (at: number | null, message: string): void => {
    problems.add(line, at === null ? null : (names[at] ?? null), message)
  }
  const numberAt = (at: number): number => {
    const text = cell(at)
    const value = /^\d{1,8}$/.test(text) ? Number(text) : NaN
    if (value <= largest) return value
    wrong(at, numberProblem(text))
    return 0
  }
  const month = monthOf(cell(columns.month))
  if (month === null) {
    const example = form === 'published' ? 'DM01-MAY-2026' : '2026-05'
    wrong(columns.month, `"${cell(columns.month).slice(0, 30)}" is not a month, such as "${example}".`)
  }
  const [provider, commissioner] = [cell(columns.provider), cell(columns.commissioner)]
  const code = (at: number, text: string) => {
    if (!/^[A-Z0-9]{2,10}$/.test(text))
      wrong(at, `"${text.slice(0, 30)}" is not a code of an organisation, such as "RXL".`)
  }
  code(columns.provider, provider)
  if (columns.commissioner !== null) code(columns.commissioner, commissioner)
  const test = cell(columns.test)
  if (test !== 'TOTAL' && !isTestCode(test))
    wrong(columns.test, `"${test.slice(0, 40)}" is not a test of the statistics, such as "MRI".`)
  const waits = bands.map(numberAt)
  const total = numberAt(waiting)
  const done = activity.map(numberAt)
  const doneTotal = activityTotal === null ? sumOf(done) : numberAt(activityTotal)
  if (problems.count > before) return null
  if (sumOf(waits) !== total) wrong(waiting, `It says ${total}, and the bands before it add up to ${sumOf(waits)}.`)
  if (sumOf(done) !== doneTotal)
    wrong(activityTotal, `It says ${doneTotal}, and the activities before it add up to ${sumOf(done)}.`)
  if (problems.count > before || month === null || (test !== 'TOTAL' && !isTestCode(test))) return null
  return { line, month, provider, commissioner, test, counts: [...waits, total, ...done, doneTotal] }
}
