import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { inWords } from '@/domain/text/in-words'
import { changeSince } from '@/domain/waiting-times/change'
import { monthAfter } from '@/domain/waiting-times/month'
import type { ProviderTest } from '@/domain/waiting-times/waiting-list'
import type { Lists } from './at-a-glance'

const named = ({ tests, trusts }: Pick<ShownFigures, 'tests' | 'trusts'>, { provider, test }: ProviderTest): string => {
  const trust = trusts.find(({ code }) => code === provider)?.name ?? provider
  return `${tests.find(({ code }) => code === test)?.name ?? test} (${trust})`
}

/** What comparisons of a month with the one before, and with that of the year before, leave out: a sentence each. */
export const leftOutInWords = (lists: Lists, month: string, names: Pick<ShownFigures, 'tests' | 'trusts'>): string[] =>
  [monthAfter(month, -1), monthAfter(month, -12)].flatMap((earlier) => {
    const pairs = changeSince(lists.get(month), lists.get(earlier))?.leftOut ?? []
    if (pairs.length === 0) return []
    const what = inWords(pairs.map((pair) => named(names, pair)))
    return [
      `The comparison with ${formatPartialDate(earlier)} leaves out what only one of the two months has: ${what}.`,
    ]
  })
