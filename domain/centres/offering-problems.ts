import type { Rows } from '../opening-hours/as-entered'
import { minutesOf, endOf } from '../opening-hours/times'

/** A row of what a centre offers, as it is sent: any part may be missing or something else. */
export interface SentOffering {
  test?: unknown
  network?: unknown
  ages?: { from?: unknown; to?: unknown } | null
  lastArrival?: unknown
  hours?: Rows<{ opens?: unknown; closes?: unknown }>
}

const isTime = (value: unknown): value is string => typeof value === 'string' && /^\d\d:\d\d$/.test(value)

const namesProblem = ({ network, test }: SentOffering): string | null => {
  if (!test && !network) return 'choose the test, or the network whose tests the centre does.'
  return test && network ? 'choose a test or a network, not both.' : null
}

const agesProblem = ({ ages }: SentOffering): string | null =>
  typeof ages?.from === 'number' && typeof ages.to === 'number' && ages.to < ages.from
    ? `the oldest age (${ages.to}) is below the youngest (${ages.from}).`
    : null

/** People arrive within some hours of the test, where these are its own. */
const arrivalProblem = ({ hours, lastArrival }: SentOffering): string | null => {
  const periods = (hours || []).flatMap(({ closes, opens }) =>
    isTime(opens) && isTime(closes) ? [{ opens, closes }] : [],
  )
  if (!isTime(lastArrival) || periods.length === 0) return null
  const last = minutesOf(lastArrival)
  const isWithin = periods.some(({ closes, opens }) => {
    const [from, to] = [minutesOf(opens), minutesOf(endOf(opens, closes))]
    return (from < last && last <= to) || last + 24 * 60 <= to
  })
  return isWithin ? null : `"Arrive before" (${lastArrival}) is outside the own hours of the test. Change one of them.`
}

const twice = (rows: readonly SentOffering[], named: 'test' | 'network'): string | null => {
  for (const [place, row] of rows.entries()) {
    const first = row[named] ? rows.findIndex((other) => other[named] === row[named]) : place
    if (first < place) return `Rows ${first + 1} and ${place + 1} name the same ${named}. Keep one of them.`
  }
  return null
}

/** What is wrong with the tests of a centre as they were sent, naming row and field, or null. Each row names one test, or one group of tests. */
export const offeringProblem = (rows: readonly SentOffering[]): string | null => {
  for (const [place, row] of rows.entries()) {
    const problem = namesProblem(row) ?? agesProblem(row) ?? arrivalProblem(row)
    if (problem !== null) return `Row ${place + 1}: ${problem}`
  }
  return twice(rows, 'test') ?? twice(rows, 'network')
}
