import type { FiguresBehindProps } from '@/components/site/waiting-times/figures-behind'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { bandChart, weeksOfBand, type BandKind } from '@/domain/drawing/band-bars'
import { formatCount, formatPeople } from '@/domain/formatting/numbers'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { csvOf } from './csv'
import type { Summed } from './lists'

const sum = (bands: readonly number[]): number => bands.reduce((all, people) => all + people, 0)

/** The people who wait at the end of a month by the weeks they have waited. */
export const bandsDrawn = (summed: Summed, list: WaitingList) => {
  const { bands, month } = list
  const title = `People waiting at the end of ${formatPartialDate(month)}, by weeks waited`
  const parts: [BandKind, string, number][] = [
    ['under-6', 'Less than 6 weeks', sum(bands.slice(0, 6))],
    ['to-13', '6 to 13 weeks', sum(bands.slice(6, 13))],
    ['open', '13 weeks or more', sum(bands.slice(13))],
  ]
  const kinds = parts.map(([kind, name, people]) => ({ kind, text: `${name}: ${formatPeople(people)}` }))
  const behind: FiguresBehindProps = {
    name: title,
    head: ['Weeks waited', 'People'],
    rows: bands.map((people, week) => ({ key: String(week), cells: [weeksOfBand(week), formatCount(people)] })),
    of: 'this chart',
    csv: csvOf(summed, { months: [month], sum: 'all', withEngland: false }),
  }
  return { title, description: `${kinds.map(({ text }) => text).join('. ')}.`, chart: bandChart(bands), kinds, behind }
}
