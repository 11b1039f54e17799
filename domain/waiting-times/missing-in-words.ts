import { inWords } from '../text/in-words'
import type { TestCode } from './figure'
import type { ReportingTrust } from './providers'
import type { ProviderTest } from './waiting-list'

interface Named {
  trusts: readonly ReportingTrust[]
  tests: readonly { code: TestCode; name: string }[]
}

const codesOf = (missing: readonly ProviderTest[], test: TestCode): string[] =>
  missing.filter((pair) => pair.test === test).map(({ provider }) => provider)

/**
 * What a sum is without, in sentences: 'No figures from East Lancashire Hospitals: Barium enema and Sleep study.', 'No figures from any
 * trust: Electrophysiology test.', 'No figures at all from Blackpool Teaching Hospitals.'
 * @param named the trusts and tests that were asked for
 */
export const missingInWords = (missing: readonly ProviderTest[], { tests, trusts }: Named): string[] => {
  const silent = trusts.filter(
    ({ code }) => missing.filter(({ provider }) => provider === code).length === tests.length,
  )
  const isSilent = new Set(silent.map(({ code }) => code))
  const others = trusts.filter(({ code }) => !isSilent.has(code))
  const byTrusts = new Map<string, { names: string[]; tests: string[] }>()
  for (const { code, name } of tests) {
    const without = new Set(codesOf(missing, code))
    const names = others.filter((trust) => without.has(trust.code)).map((trust) => trust.name)
    if (names.length === 0) continue
    const from = byTrusts.get(names.join('\n')) ?? { names, tests: [] }
    byTrusts.set(names.join('\n'), { names, tests: [...from.tests, name] })
  }
  return [
    ...(silent.length > 0 ? [`No figures at all from ${inWords(silent.map(({ name }) => name))}.`] : []),
    ...[...byTrusts.values()].map((from) => {
      const whom = trusts.length > 1 && from.names.length === trusts.length ? 'any trust' : inWords(from.names)
      return `No figures from ${whom}: ${inWords(from.tests)}.`
    }),
  ]
}
