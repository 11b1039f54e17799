import type { ComparedRow } from '@/components/site/waiting-times/compared-table'
import { formatCount } from '@/domain/formatting/numbers'
import { monthAfter } from '@/domain/waiting-times/month'
import { groupsOfTests, testsOfGroup } from '@/domain/waiting-times/groups'
import { inPercent, percentOf, shareUnder } from '@/domain/waiting-times/share'
import { testGroups } from '@/domain/waiting-times/tests'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { peopleSince, waitOf, type Lists } from './at-a-glance'
import { listsOf, type Summed } from './lists'

const shareOf = (list: WaitingList | undefined): ComparedRow['share'] => {
  const share = list ? shareUnder(list, 6) : null
  return share && { text: inPercent(share), percent: percentOf(share) }
}

/** What a row says of a list in a month. */
const rowOf = (
  { href, name, note = null }: { name: string; href: string | null; note?: string | null },
  month: string,
  { national, ours }: { ours: Lists; national: Lists },
): ComparedRow => {
  const list = ours.get(month)
  return {
    ...{ name, href, note },
    people: list ? formatCount(list.waiting) : null,
    share: shareOf(list),
    england: shareOf(national.get(month))?.text ?? null,
    half: list ? waitOf(list, 50) : null,
    sinceYear: list ? peopleSince(ours, month, monthAfter(month, -12)) : null,
  }
}

/** A row for each trust, of the tests shown. */
export const trustRows = (summed: Summed, month: string): ComparedRow[] =>
  summed.trusts.map((trust) => rowOf(trust, month, listsOf({ ...summed, trusts: [trust] })))

/** The tests by their groups in the statistics, a row each, and before them one for the group. */
export const testRows = (summed: Summed, month: string): { name: string; rows: ComparedRow[] }[] =>
  groupsOfTests.map((group) => {
    const codes: readonly string[] = testsOfGroup(group)
    const tests = summed.tests.filter(({ code }) => codes.includes(code))
    const of = (some: Summed['tests']) => listsOf({ ...summed, tests: some })
    return {
      name: testGroups[group],
      rows: [
        ...tests.map((test) => {
          const note = test.name === test.nationalName ? null : test.nationalName
          return rowOf({ ...test, note }, month, of([test]))
        }),
        rowOf({ name: 'All of these', href: null }, month, of(tests)),
      ],
    }
  })
