import type { ComparedRow } from '@/components/site/waiting-times/compared-table'
import { formatCount } from '@/domain/formatting/numbers'
import { groupsOfTests, testsOfGroup } from '@/domain/waiting-times/groups'
import { monthAfter } from '@/domain/waiting-times/month'
import { inPercent, percentOf, shareUnder } from '@/domain/waiting-times/share'
import { testGroups } from '@/domain/waiting-times/tests'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { peopleSince, waitOf, type Lists } from './at-a-glance'
import { listsOf, type Summed } from './lists'

const shareOf = (list: WaitingList | undefined): ComparedRow['share'] => {
  const share = list ? shareUnder(list, 6) : null
  return share && { text: inPercent(share), percent: percentOf(share) }
}

interface Named {
  name: string
  href: string | null
  note?: string | null
}

/** What a row says of the sums in a month. */
const rowOf = ({ href, name, note = null }: Named, month: string, lists: Lists): ComparedRow => {
  const list = lists.get(month)
  return {
    ...{ name, href, note },
    people: list ? formatCount(list.waiting) : null,
    share: shareOf(list),
    half: list ? waitOf(list, 50) : null,
    sinceYear: list ? peopleSince(lists, month, monthAfter(month, -12)) : null,
  }
}

/** A row for each trust, of the tests shown, and one for England. */
export const trustRows = (summed: Summed, month: string): ComparedRow[] => [
  ...summed.trusts.map((trust) => rowOf(trust, month, listsOf({ ...summed, trusts: [trust] }).ours)),
  rowOf({ name: 'England', href: null }, month, listsOf(summed).national),
]

/** A row of some tests, with England's share of the same beside it. */
const testRow = (named: Named, month: string, summed: Summed): ComparedRow => {
  const { national, ours } = listsOf(summed)
  return { ...rowOf(named, month, ours), england: shareOf(national.get(month))?.text ?? null }
}

/** 'Imaging: all 5 tests', or 'Imaging: 4 of 5 tests' where nobody reports the others. */
const groupName = (name: string, tests: number, list: WaitingList | undefined): string => {
  const reported = new Set(list?.figures.map(({ test }) => test)).size
  return `${name}: ${reported === tests ? `all ${tests}` : `${reported} of ${tests}`} tests`
}

/** The tests by their groups in the statistics, a row each, and one for the group. */
export const testRows = (summed: Summed, month: string): { name: string; rows: ComparedRow[] }[] =>
  groupsOfTests.map((group) => {
    const codes: readonly string[] = testsOfGroup(group)
    const tests = summed.tests.filter(({ code }) => codes.includes(code))
    const name = testGroups[group]
    return {
      name,
      rows: [
        ...tests.map((test) => {
          const note = test.name === test.nationalName ? null : test.nationalName
          return testRow({ ...test, note }, month, { ...summed, tests: [test] })
        }),
        testRow(
          { name: groupName(name, tests.length, listsOf({ ...summed, tests }).ours.get(month)), href: null },
          month,
          {
            ...summed,
            tests,
          },
        ),
      ],
    }
  })
