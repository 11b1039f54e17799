import { england, type Figure, figureKey } from '../figure'
import { formatCount } from '../../formatting/numbers'
import { testCodes } from '../tests'
import { columnsOf, type Columns, type Form } from './columns'
import { monthProblem } from './month-problem'
import { type BoundedProblems, Problems } from './problems'
import { readRow, type Row } from './row'
import { Totals } from './totals'

/** A trust of the site. */
export interface KnownTrust {
  /** ODS code */
  code: string
  name: string
}

/** What a file was found to hold. */
export interface Gathered {
  form: Form
  rowsRead: number
  /** in order */
  months: string[]
  /** of the trusts and of England, by month, provider and test; empty where something is wrong */
  figures: Figure[]
  problems: BoundedProblems
  /** what is odd, and may be right all the same */
  warnings: string[]
}

interface Asked {
  trusts: readonly KnownTrust[]
  /** 'YYYY-MM-DD' */
  today: string
}

type Counts = number[]

/** The largest number that PostgreSQL keeps as an `integer`: no sum of people or tests comes near it. */
const largestSum = 2_147_483_647

/**
 * Takes the lines of a file, one after the other, and adds them up: what it keeps does not grow with the commissioners of a provider.
 * Each row is checked by itself; what only the whole file can show is checked at its end.
 */
export class Gathering {
  readonly #problems = new Problems()
  readonly #totals = new Totals()
  readonly #sums = new Map<string, { month: string; provider: string; test: Row['test']; counts: Counts }>()
  readonly #months = new Map<string, number>()
  readonly #codes: ReadonlySet<string>
  readonly #asked: Asked
  #columns: Columns | null = null
  #rows = 0
  /** rows TOTAL of the form with one row a figure */
  #passedOver = 0
  #last = 0

  constructor(asked: Asked) {
    this.#asked = asked
    this.#codes = new Set([...asked.trusts.map(({ code }) => code), england])
  }

  get rowsRead(): number {
    return this.#rows
  }

  /** Whether it is of no use to read on: the file is another one. */
  get isHopeless(): boolean {
    return this.#columns === null && !this.#problems.isEmpty
  }

  /** Takes a line as cells, the first as the names of the columns. @param line as a text editor counts */
  add(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) return
    if (this.isHopeless) return
    if (this.#columns === null) return this.#addHeading(cells, line)
    this.#rows++
    this.#last = line
    const row = readRow(this.#columns, cells, line, this.#problems)
    if (row) this.#addRow(row, this.#columns)
  }

  #addHeading(cells: readonly string[], line: number): void {
    const columns = columnsOf(cells)
    if ('problem' in columns) this.#problems.add(line, null, columns.problem)
    else this.#columns = columns
  }

  #addRow(row: Row, { form, month, names, provider }: Columns): void {
    const { line } = row
    this.#checkMonth(row, names[month] ?? null, form)
    const isFirst = form === 'published' ? this.#totals.add(row) : !this.#sums.has(figureKey(row))
    const where = form === 'published' ? `for ${row.commissioner}` : `in ${row.month}`
    if (!isFirst)
      return this.#problems.add(line, null, `There is a second row for ${row.test} of ${row.provider} ${where}.`)
    if (row.test === 'TOTAL') {
      if (form === 'figures') this.#passedOver++
      return
    }
    if (form === 'published') this.#sum(row, england)
    if (this.#codes.has(row.provider)) this.#sum(row, row.provider)
    else if (form === 'figures')
      this.#problems.add(line, names[provider] ?? null, `"${row.provider}" is no trust of this site, nor ${england}.`)
  }

  /** Of each month that cannot be only the first row is complained of. */
  #checkMonth({ line, month }: Row, column: string | null, form: Form): void {
    if (this.#months.has(month)) return
    const [first] = this.#months.keys()
    const isSecond = form === 'published' && first !== undefined
    const problem = isSecond
      ? `${month} is another month than ${first}, with which the file begins. A published file has one month.`
      : monthProblem(month, this.#asked.today)
    if (problem !== null) this.#problems.add(line, column, problem)
    this.#months.set(month, line)
  }

  #sum({ counts, month, test }: Row, provider: string): void {
    const key = figureKey({ month, provider, test })
    const sum = this.#sums.get(key)
    if (sum) counts.forEach((count, place) => (sum.counts[place] = (sum.counts[place] ?? 0) + count))
    else this.#sums.set(key, { month, provider, test, counts: [...counts] })
  }

  /** Of each figure that is too large for the database the first number is named. */
  #checkSums(): void {
    for (const { counts, month, provider, test } of this.#sums.values()) {
      const tooLarge = counts.find((count) => count > largestSum)
      if (tooLarge !== undefined)
        this.#problems.add(
          null,
          null,
          `The rows of ${test} of ${provider} in ${month} add up to ${formatCount(tooLarge)}, which is more than can be true. Numbers were changed.`,
        )
    }
  }

  /** @param endsWithLine whether the last line of the file ends as the others do */
  end(endsWithLine: boolean): Gathered {
    const form = this.#columns?.form ?? 'published'
    const warnings: string[] = []
    if (this.#columns === null) {
      if (this.#problems.isEmpty) this.#problems.add(null, null, 'The file is empty.')
    } else {
      this.#checkSums()
      this.#checkWhole(form, endsWithLine, warnings)
    }
    return {
      ...{ form, rowsRead: this.#rows, months: [...this.#months.keys()].sort(), warnings },
      figures: this.#problems.isEmpty ? this.#figures(form) : [],
      problems: this.#problems.all,
    }
  }

  #checkWhole(form: Form, endsWithLine: boolean, warnings: string[]): void {
    const problems = this.#problems
    if (this.#rows === 0) return problems.add(null, null, 'The file has no rows below the names of the columns.')
    if (form === 'figures') {
      if (this.#passedOver > 0 && this.#sums.size === 0)
        problems.add(
          null,
          null,
          'The file has rows of TOTAL alone. What is kept is figures of single tests, such as MRI.',
        )
      else if (this.#passedOver > 0)
        warnings.push(
          `Rows of TOTAL are not kept, as the tests are added up here: the file has ${formatCount(this.#passedOver)}.`,
        )
      // the last number has no sum that would show that it is cut off
      if (!endsWithLine)
        problems.add(
          this.#last,
          null,
          'The last line has no end. The file may be cut off; if it is whole, add a line break.',
        )
      return
    }
    // what is missing follows from what is wrong
    if (!problems.isEmpty) return
    this.#totals.check(problems, this.#columns?.names ?? [])
    const there = new Set([...this.#sums.values()].map(({ provider }) => provider))
    const missing = this.#asked.trusts.filter(({ code }) => !there.has(code))
    const named = missing.map(({ code, name }) => `${name} (${code})`).join(', ')
    if (missing.length === this.#asked.trusts.length)
      problems.add(
        null,
        null,
        `None of the trusts of this site is in the file: ${named}. It is cut off, or another file.`,
      )
    else if (missing.length > 0) warnings.push(`The file has nothing of ${named}. Check that the file is whole.`)
  }

  /** A published file has a row of noughts for each test that a provider does not report: such a test has no figure. */
  #figures(form: Form): Figure[] {
    const order = new Map<string, number>(testCodes.map((code, place) => [code, place]))
    return [...this.#sums.values()]
      .filter(({ counts }) => form === 'figures' || counts.some((count) => count > 0))
      .sort(
        (a, b) =>
          a.month.localeCompare(b.month) ||
          (a.provider < b.provider ? -1 : a.provider > b.provider ? 1 : 0) ||
          (order.get(a.test) ?? 0) - (order.get(b.test) ?? 0),
      )
      .map(({ counts, month, provider, test }) => {
        const [waitingList = 0, planned = 0, unscheduled = 0] = counts.slice(15, 18)
        return {
          ...{ month, provider, test: test as Figure['test'] }, // a row that was read has one of these, and no TOTAL
          bands: counts.slice(0, 14),
          activity: { waitingList, planned, unscheduled },
        }
      })
  }
}
