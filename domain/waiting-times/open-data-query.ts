import { canonicalList, noValue, repeated } from '../open-data/sent-value'
import { england, type TestCode } from './figure'
import { testsOfGroup } from './groups'
import { isMonth } from './month'
import { testGroups, type TestGroup } from './tests'

/** What open data of the waiting times can be asked for, in the order of an address. */
export const queryNames = ['trust', 'test', 'from', 'to', 'sum'] as const

export type QueryName = (typeof queryNames)[number]

/** How figures are added up: 'tests' of each provider, or 'all': the tests of all trusts together, England apart. */
export const sums = ['tests', 'all'] as const

/** What is asked for, understood. */
export interface FiguresQuery {
  /** codes of trusts, and 'ENGLAND' */
  providers: readonly string[]
  tests: readonly TestCode[]
  from?: string
  to?: string
  sum?: (typeof sums)[number]
}

/** What cannot be understood, with what the parameter takes. */
export interface QueryProblem {
  parameter: QueryName
  error: string
}

/** What there is to ask for, each with the other name that it may have: the slug of its page. */
export interface Askable {
  trusts: readonly { code: string; slug: string }[]
  tests: readonly { code: TestCode; slug: string | null }[]
}

/** Longest value that is said again, in characters. */
const longestSaid = 40

const partsOf = (value: string | null): string[] => {
  const parts = canonicalList(value ?? '')
    .split(',')
    .filter(Boolean)
  return value !== null && parts.length === 0 ? [noValue] : parts
}

const isGroup = (part: string): part is TestGroup => Object.hasOwn(testGroups, part)

const refused = (parameter: QueryName, part: string, takes: string): QueryProblem => ({
  parameter,
  error:
    part === noValue
      ? `"${parameter}" comes without a value. It takes ${takes}`
      : `"${parameter}" does not take "${part.slice(0, longestSaid)}". It takes ${takes}`,
})

const refusedTwice = (parameter: QueryName): QueryProblem => ({
  parameter,
  error: `"${parameter}" comes more than once. ${parameter === 'trust' || parameter === 'test' ? 'Give it once, with commas between its values' : 'It takes one value'}.`,
})

const providersIn = (value: string | null, { trusts }: Askable): string[] | QueryProblem => {
  const every = [...trusts.map(({ code }) => code), england]
  const found: string[] = []
  for (const part of partsOf(value)) {
    const code =
      part === england.toLowerCase()
        ? england
        : trusts.find((trust) => trust.code.toLowerCase() === part || trust.slug === part)?.code
    if (code === undefined)
      return refused(
        'trust',
        part,
        `ODS codes of trusts, the last part of a trust's address here, or ${england}: ${every.join(', ')}.`,
      )
    found.push(code)
  }
  return found.length === 0 ? every : every.filter((code) => found.includes(code))
}

const testsIn = (value: string | null, { tests }: Askable): TestCode[] | QueryProblem => {
  const found: TestCode[] = []
  for (const part of partsOf(value)) {
    const codes = isGroup(part)
      ? testsOfGroup(part)
      : tests.filter(({ code, slug }) => code.toLowerCase() === part || slug === part).map(({ code }) => code)
    if (codes.length === 0)
      return refused(
        'test',
        part,
        `codes of the statistics, the last part of a test's address here, or a group (${Object.keys(testGroups).join(', ')}): ${tests.map(({ code }) => code).join(', ')}.`,
      )
    found.push(...codes)
  }
  const every = tests.map(({ code }) => code)
  return found.length === 0 ? every : every.filter((code) => found.includes(code))
}

const isProblem = (value: object | undefined): value is QueryProblem => value !== undefined && 'error' in value

const monthIn = (parameter: 'from' | 'to', value: string | null): { month?: string } | QueryProblem => {
  if (value === null) return {}
  return isMonth(value) ? { month: value } : refused(parameter, value, 'a month such as 2026-03.')
}

const sumIn = (value: string | null): Pick<FiguresQuery, 'sum'> | QueryProblem => {
  if (value === null) return {}
  const sum = sums.find((one) => one === value.toLowerCase())
  return sum === undefined ? refused('sum', value, `one of ${sums.join(', ')}.`) : { sum }
}

/**
 * Reads what is asked for; what is left out is not restricted. Nothing is guessed: the first value that is not understood is a problem.
 * @param value of a parameter (`sentValue`)
 */
export const readFiguresQuery = (
  value: (name: QueryName) => string | null,
  askable: Askable,
): FiguresQuery | QueryProblem => {
  const [providers, tests] = [providersIn(value('trust'), askable), testsIn(value('test'), askable)]
  const [from, to, sum] = [monthIn('from', value('from')), monthIn('to', value('to')), sumIn(value('sum'))]
  const twice = queryNames.find((name) => value(name) === repeated)
  if (twice) return refusedTwice(twice)
  for (const part of [providers, tests, from, to, sum]) if (isProblem(part)) return part
  const asked = {
    providers,
    tests,
    from: 'month' in from ? from.month : undefined,
    to: 'month' in to ? to.month : undefined,
    ...sum,
  } as FiguresQuery // no problem among them, see above
  if (asked.from && asked.to && asked.from > asked.to)
    return {
      parameter: 'to',
      error: `"to" (${asked.to}) is before "from" (${asked.from}). Give the first month as "from".`,
    }
  return asked
}
