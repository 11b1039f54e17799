import { figuresCsv } from '@/domain/waiting-times/address'
import { england } from '@/domain/waiting-times/figure'
import { testCodes } from '@/domain/waiting-times/tests'
import type { Summed } from './lists'

/** The figures of a chart as CSV: of its trusts, tests and months. */
export const csvOf = ({ tests, trusts }: Summed, months: readonly string[], withEngland = true): string =>
  figuresCsv({
    trusts: [...trusts.map(({ code }) => code), ...(withEngland ? [england] : [])],
    tests: tests.length === testCodes.length ? [] : tests.map(({ code }) => code),
    from: months[0],
    to: months.at(-1),
  })
