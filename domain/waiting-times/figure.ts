import type { testCodes } from './tests'

/** A test as the national statistics (DM01) name it. */
export type TestCode = (typeof testCodes)[number]

/** 13 bands of one week each, and 13 weeks or more. */
export const bandCount = 14

/** What stands for all providers of England together where the code of a trust would stand. */
export const england = 'ENGLAND'

/** One provider's figure for one test at the end of a month. A test that a provider does not report has no figure. */
export interface Figure {
  /** YYYY-MM: the position at the end of this month */
  month: string
  /** ODS code of a trust, or 'ENGLAND' for all providers together */
  provider: string
  test: TestCode
  /** people waiting, by whole weeks waited: bands[0] is under 1 week … bands[12] is 12 to 13 weeks, bands[13] is 13 weeks or more */
  bands: readonly number[]
  /** tests done in the month */
  activity: { waitingList: number; planned: number; unscheduled: number }
}

/** What no two figures have in common: the month, the provider and the test. */
export const figureKey = ({ month, provider, test }: { month: string; provider: string; test: string }): string =>
  `${month} ${provider} ${test}`
