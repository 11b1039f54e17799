import type { TestCode } from './figure'

/** The address of the pages about waiting times; below it those of the trusts and of the tests, each by the slug of its own page. */
export const waitingTimes = '/waiting-times'

/** The waiting times at a trust: '/waiting-times/east-lancashire-hospitals'. */
export const waitingTimesAt = (trustSlug: string): string => `${waitingTimes}/${trustSlug}`

/** The waiting times for a test: '/waiting-times/tests/mri-scan'. */
export const waitingTimesFor = (testSlug: string): string => `${waitingTimes}/tests/${testSlug}`

/** What a table of figures is asked of; what is left out is not restricted. */
export interface FiguresAsked {
  /** ODS codes of trusts; 'ENGLAND' for all providers together */
  trusts?: readonly string[]
  tests?: readonly TestCode[]
  /** YYYY-MM, the first and the last month */
  from?: string
  to?: string
  /** how they are added up, as charts show them: 'tests' of each trust, 'all': the tests of all trusts together, England apart */
  sum?: 'tests' | 'all'
}

/**
 * The address of the figures as CSV: '/api/open/v1/waiting-times.csv?trust=RXL,ENGLAND&test=MRI&from=2023-04&to=2026-03'. Several
 * trusts or tests stand in one value, with commas.
 */
export const figuresCsv = ({ from, sum, tests = [], to, trusts = [] }: FiguresAsked): string => {
  const asked = [
    ['trust', trusts.join(',')],
    ['test', tests.join(',')],
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['sum', sum ?? ''],
  ].filter(([, value]) => value !== '')
  const query = asked.map(([key, value]) => `${key}=${value}`).join('&')
  return `/api/open/v1/waiting-times.csv${query === '' ? '' : `?${query}`}`
}
