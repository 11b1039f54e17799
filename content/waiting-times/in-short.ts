import { england, type TestCode } from '@/domain/waiting-times/figure'
import { monthAfter } from '@/domain/waiting-times/month'
import { testCodes } from '@/domain/waiting-times/tests'
import { waitingLists, type WaitingList } from '@/domain/waiting-times/waiting-list'
import { countedTests, countedTrusts } from './counted'
import { figuresOf, latestMonth } from './figures'

/** Who waits in the newest month, for the page of a trust or a test. */
export interface WaitingInShort {
  /** null: no figures in the last year */
  list: WaitingList | null
  /** the same tests in England in that month */
  national: WaitingList | null
  /** where more of it stands */
  href: string
}

/** A list that has not been reported for so many months is not shown in short any more. */
const monthsBack = 12

const inShort = async (
  providers: readonly string[],
  tests: readonly TestCode[],
  href: string,
): Promise<WaitingInShort> => {
  const newest = await latestMonth()
  if (newest === undefined) return { list: null, national: null, href }
  const from = monthAfter(newest, 1 - monthsBack)
  const figures = await figuresOf({ providers: [...providers, england], tests, from, to: newest })
  const lists = waitingLists(figures, { providers, tests })
  const list = lists.get([...lists.keys()].sort().at(-1) ?? '') ?? null
  const national = waitingLists(figures, { providers: [england], tests }).get(list?.month ?? '') ?? null
  return { list, national, href }
}

/** Who waits at a trust; null: the trust is not public. */
export const waitingAtTrust = async (odsCode: string): Promise<WaitingInShort | null> => {
  const trust = (await countedTrusts()).find(({ code }) => code === odsCode)
  return trust ? inShort([trust.code], testCodes, trust.href) : null
}

/** Who waits for a test at all trusts; null: the test is not public. */
export const waitingForTest = async (code: TestCode): Promise<WaitingInShort | null> => {
  const [trusts, tests] = await Promise.all([countedTrusts(), countedTests()])
  const href = tests.find((test) => test.code === code)?.href ?? null
  return href === null
    ? null
    : inShort(
        trusts.map((trust) => trust.code),
        [code],
        href,
      )
}
