import { figuresCsv } from '@/domain/waiting-times/address'
import { england } from '@/domain/waiting-times/figure'
import { testCodes } from '@/domain/waiting-times/tests'
import type { Summed } from './lists'

interface Chart {
  /** the months that it shows */
  months: readonly string[]
  /** 'all': its trusts are one line or one set of bars; 'tests': each has its own */
  sum: 'all' | 'tests'
  withEngland?: boolean
}

/** The figures of a chart as CSV: exactly its numbers, added up as it shows them. */
export const csvOf = ({ tests, trusts }: Summed, { months, sum, withEngland = true }: Chart): string =>
  figuresCsv({
    trusts: [...trusts.map(({ code }) => code), ...(withEngland ? [england] : [])],
    tests: tests.length === testCodes.length ? [] : tests.map(({ code }) => code),
    from: months[0],
    to: months.at(-1),
    sum,
  })
