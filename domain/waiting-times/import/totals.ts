import { testCodes } from '../tests'
import type { Problems } from './problems'
import type { Row } from './row'

interface Pair {
  provider: string
  commissioner: string
  /** the tests that have come, one bit each: a set of all rows of a file would be large */
  tests: number
  /** of the tests, as in `Row` */
  sums: Float64Array
  /** of the row TOTAL; null until it comes */
  total: readonly number[] | null
  line: number
}

const width = 19
/** The columns of a pair's sums, as the published file names them. */
const isTotalOf = ['Total WL', 'Total Activity'] as const

/**
 * Compares the row TOTAL of each provider and commissioner with what their tests add up to: a file that is cut off between two rows, or
 * was changed, does not agree with itself.
 */
export class Totals {
  readonly #pairs = new Map<string, Pair>()

  /** Takes a row. @returns false for a second one of the same test */
  add({ commissioner, counts, line, provider, test }: Row): boolean {
    const key = `${provider} ${commissioner}`
    let pair = this.#pairs.get(key)
    if (!pair)
      this.#pairs.set(
        key,
        (pair = { provider, commissioner, tests: 0, sums: new Float64Array(width), total: null, line }),
      )
    const bit = 1 << (test === 'TOTAL' ? testCodes.length : testCodes.indexOf(test))
    if ((pair.tests & bit) !== 0) return false
    pair.tests |= bit
    pair.line = line
    if (test === 'TOTAL') pair.total = counts
    else for (let place = 0; place < width; place++) pair.sums[place] = (pair.sums[place] ?? 0) + (counts[place] ?? 0)
    return true
  }

  check(problems: Problems, names: readonly string[]): void {
    const total = names.find((name) => name.toLowerCase() === isTotalOf[0].toLowerCase()) ?? null
    for (const { commissioner, line, provider, sums, total: said } of this.#pairs.values()) {
      const who = `${provider} and commissioner ${commissioner}`
      if (said === null) problems.add(line, null, `After it the row TOTAL of ${who} is missing. The file is cut off.`)
      else {
        const differs = said.findIndex((count, place) => count !== sums[place])
        if (differs !== -1)
          problems.add(
            line,
            differs <= 14 ? total : isTotalOf[1],
            `TOTAL of ${who} says ${said[differs]} where the rows of the tests add up to ${sums[differs]}. Rows are missing, or were changed.`,
          )
      }
    }
  }
}
