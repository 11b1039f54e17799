import type { FiguresBehindProps } from '@/components/site/waiting-times/figures-behind'
import { lowestOf, shareChart, type ShareChart } from '@/domain/drawing/share-lines'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatCount } from '@/domain/formatting/numbers'
import { sharesOf, type MonthShare } from '@/domain/waiting-times/series'
import { inPercent } from '@/domain/waiting-times/share'
import { csvOf } from './csv'
import { listsOf, type PageLists, type Summed } from './lists'

/** A line chart with what is said of it. */
export interface DrawnShares {
  title: string
  description: string
  chart: ShareChart
}

const shown = ({ share }: MonthShare): string => (share ? inPercent(share) : 'No figures')

const period = (months: readonly string[]): string =>
  `${formatPartialDate(months[0] ?? '')} to ${formatPartialDate(months.at(-1) ?? '')}`

const newest = (name: string, shares: readonly MonthShare[]): string[] => {
  const last = shares.findLast(({ share }) => share !== null)
  return last ? [`${name}: ${shown(last)} in ${formatPartialDate(last.month)}.`] : []
}

/** A chart of one line beside England's. */
const drawn = (
  name: string,
  { national, ours }: PageLists,
  months: readonly string[],
  lowest?: number,
): DrawnShares => {
  const series = [
    { of: 'ours' as const, name, shares: sharesOf(ours, months) },
    { of: 'england' as const, name: 'England', shares: sharesOf(national, months) },
  ]
  return {
    title: `${name}: share of people who had waited less than 6 weeks, ${period(months)}`,
    description: series.flatMap((one) => newest(one.name, one.shares)).join(' '),
    chart: shareChart(series, lowest),
  }
}

/** The share under 6 weeks, month by month, with its table and its figures to download. */
export const sharesDrawn = (name: string, summed: Summed, months: readonly string[]) => {
  const lists = listsOf(summed)
  const peopleIn = (month: string): string => {
    const list = lists.ours.get(month)
    return list ? formatCount(list.waiting) : 'No figures'
  }
  const behind: FiguresBehindProps = {
    name: `Share of people who had waited less than 6 weeks, ${period(months)}`,
    head: ['Month', `${name}: people waiting`, `${name}: less than 6 weeks`, 'England: less than 6 weeks'],
    rows: months.toReversed().map((month) => ({
      key: month,
      cells: [
        ...[formatPartialDate(month), peopleIn(month)],
        ...[lists.ours, lists.national].flatMap((one) => sharesOf(one, [month]).map(shown)),
      ],
    })),
    of: 'this chart',
    csv: csvOf(summed, { months, sum: 'all' }),
  }
  return { ...drawn(name, lists, months), behind }
}

/** The same for each trust on one scale, with one table for all of them. */
export const sharesByTrust = (summed: Summed, months: readonly string[]) => {
  const each = summed.trusts.map((trust) => ({ trust, lists: listsOf({ ...summed, trusts: [trust] }) }))
  const lowest = lowestOf(each.flatMap(({ lists }) => [sharesOf(lists.ours, months), sharesOf(lists.national, months)]))
  const behind: FiguresBehindProps = {
    name: `Share of people at each trust who had waited less than 6 weeks, ${period(months)}`,
    head: ['Month', ...summed.trusts.map(({ name }) => name)],
    rows: months.toReversed().map((month) => ({
      key: month,
      cells: [formatPartialDate(month), ...each.flatMap(({ lists }) => sharesOf(lists.ours, [month]).map(shown))],
    })),
    of: 'all these charts',
    csv: csvOf(summed, { months, sum: 'tests' }),
  }
  const charts = each.map(({ lists, trust }) => ({
    trust: trust.name,
    csv: csvOf({ ...summed, trusts: [trust] }, { months, sum: 'tests' }),
    ...drawn(trust.name, lists, months, lowest),
  }))
  return { charts, lowest, behind }
}
