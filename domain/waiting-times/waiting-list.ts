import { bandCount, type Figure, type TestCode } from './figure'

/** A provider and a test: what one figure is about. */
export interface ProviderTest {
  provider: string
  test: TestCode
}

/** What a sum is asked of: every test of these, at every provider of these. */
export interface Asked {
  providers: readonly string[]
  tests: readonly TestCode[]
}

/** Who waits at the end of a month: a sum of figures. */
export interface WaitingList {
  /** YYYY-MM */
  month: string
  /** people waiting, by whole weeks waited, as in a figure */
  bands: readonly number[]
  /** people waiting: the sum of the bands */
  waiting: number
  /** what it is the sum of, one figure or more */
  figures: readonly Figure[]
  /** asked for and without a figure: it is not known how many wait there, which is not zero */
  missing: readonly ProviderTest[]
}

/** What names one of them among the others. */
export const pairKey = ({ provider, test }: ProviderTest): string => `${provider} ${test}`

const sumOfBands = (figures: readonly Figure[]): number[] =>
  Array.from({ length: bandCount }, (_, week) => figures.reduce((sum, { bands }) => sum + (bands[week] ?? 0), 0))

/** The sum of figures of one month, one or more. */
export const sumOf = (
  month: string,
  figures: readonly Figure[],
  missing: readonly ProviderTest[] = [],
): WaitingList => {
  const bands = sumOfBands(figures)
  return { month, bands, waiting: bands.reduce((sum, people) => sum + people, 0), figures, missing }
}

/**
 * Who waits for these tests at these providers, by month: a month without any figure of them has no entry.
 * @param figures of any providers, tests and months, each provider × test × month once
 */
export const waitingLists = (figures: readonly Figure[], asked: Asked): ReadonlyMap<string, WaitingList> => {
  const pairs = asked.providers.flatMap((provider) => asked.tests.map((test) => ({ provider, test })))
  const wanted = new Set(pairs.map(pairKey))
  const ofMonth = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (!wanted.has(pairKey(figure))) continue
    const others = ofMonth.get(figure.month)
    if (others) others.push(figure)
    else ofMonth.set(figure.month, [figure])
  }
  return new Map(
    [...ofMonth].map(([month, found]) => {
      const known = new Set(found.map(pairKey))
      const missing = pairs.filter((pair) => !known.has(pairKey(pair)))
      return [month, sumOf(month, found, missing)]
    }),
  )
}

/** The providers that a sum is made of. */
export const providersIn = ({ figures }: WaitingList): ReadonlySet<string> =>
  new Set(figures.map(({ provider }) => provider))
