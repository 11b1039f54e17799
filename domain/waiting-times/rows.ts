import { england, type Figure, type TestCode } from './figure'
import type { FiguresQuery } from './open-data-query'
import { sumOf, waitingLists, type ProviderTest, type WaitingList } from './waiting-list'

/** A row of open data: a figure, or a sum of figures of one month. */
export interface FiguresRow extends WaitingList {
  /** whose figures are added up, in the order asked for */
  providers: readonly string[]
  tests: readonly TestCode[]
  activity: Figure['activity']
}

const activityOf = (figures: readonly Figure[]): Figure['activity'] => {
  const sum = (of: keyof Figure['activity']): number => figures.reduce((all, { activity }) => all + activity[of], 0)
  return { waitingList: sum('waitingList'), planned: sum('planned'), unscheduled: sum('unscheduled') }
}

const rowOf = (list: WaitingList, { providers, tests }: Pick<FiguresQuery, 'providers' | 'tests'>): FiguresRow => {
  const has = (of: (figure: Figure) => string) => new Set(list.figures.map(of))
  const [ofProviders, ofTests] = [has(({ provider }) => provider), has(({ test }) => test)]
  return {
    ...list,
    providers: providers.filter((code) => ofProviders.has(code)),
    tests: tests.filter((code) => ofTests.has(code)),
    activity: activityOf(list.figures),
  }
}

/** Who is added up: each provider alone, or all trusts together and England apart, as its figures hold those of the trusts. */
const together = ({ providers, sum }: FiguresQuery): string[][] =>
  sum === 'all'
    ? [providers.filter((code) => code !== england), providers.filter((code) => code === england)].filter(
        (codes) => codes.length > 0,
      )
    : providers.map((code) => [code])

const byMonth = (a: FiguresRow, b: FiguresRow): number => a.month.localeCompare(b.month)

/**
 * The rows that open data answers with, by month, then in the order of providers and tests. A sum says what it is without; where
 * there is no figure at all there is no row: missing is not zero.
 * @param figures of any providers, tests and months
 */
export const figuresRows = (figures: readonly Figure[], query: FiguresQuery): FiguresRow[] => {
  const { from = '', providers, sum, tests, to = '9999' } = query
  const asked = figures.filter(({ month }) => from <= month && month <= to)
  const groups = together(query).flatMap((codes) =>
    sum === undefined
      ? tests.map((test) => ({ providers: codes, tests: [test] }))
      : [{ providers: codes, tests: [...tests] }],
  )
  if (sum === undefined) {
    const place = new Map(groups.map((one, at) => [`${one.providers.join()} ${one.tests.join()}`, at]))
    const placeOf = ({ provider, test }: ProviderTest): number => place.get(`${provider} ${test}`) ?? -1
    return asked
      .filter((figure) => placeOf(figure) >= 0)
      .sort((a, b) => a.month.localeCompare(b.month) || placeOf(a) - placeOf(b))
      .map((figure) => rowOf(sumOf(figure.month, [figure]), { providers, tests }))
  }
  return groups
    .flatMap((group) => [...waitingLists(asked, group).values()].map((list) => rowOf(list, { providers, tests })))
    .sort(byMonth)
}
