import { england } from '@/domain/waiting-times/figure'
import { readFiguresQuery, type QueryName, type QueryProblem } from '@/domain/waiting-times/open-data-query'
import { figuresRows, type FiguresRow } from '@/domain/waiting-times/rows'
import { countedTests, countedTrusts, type CountedTest, type CountedTrust } from './counted'
import { figuresOf, latestMonth, monthsAbout, type MonthAbout } from './figures'

/** Figures as open data, with what their codes mean. */
export interface WaitingTimesData {
  rows: readonly FiguresRow[]
  trusts: readonly CountedTrust[]
  tests: readonly CountedTest[]
  /** the newest month of which there are figures, YYYY-MM; null: there are none */
  asOf: string | null
  /** notes and sources of the months in the rows */
  about: readonly MonthAbout[]
}

/** The name of a provider: 'Blackpool', or all of England. */
export const providerNamed = (code: string, trusts: readonly CountedTrust[]): string =>
  code === england ? 'All providers in England' : (trusts.find((trust) => trust.code === code)?.name ?? code)

/**
 * The figures that are asked for, or what is wrong with the question. All figures are read at once, whatever is asked: so one copy of
 * them is kept, and not one for each question.
 * @param value of a parameter as it was sent; null: it was not
 */
export const waitingTimesData = async (
  value: (name: QueryName) => string | null,
): Promise<WaitingTimesData | QueryProblem> => {
  const [trusts, tests] = await Promise.all([countedTrusts(), countedTests()])
  const query = readFiguresQuery(value, { trusts, tests })
  if ('error' in query) return query
  const rows = figuresRows(await figuresOf(), query)
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month]
  const [asOf, about] = await Promise.all([latestMonth(), first && last ? monthsAbout(first, last) : []])
  return { rows, trusts, tests, asOf: asOf ?? null, about }
}
