import { bandCount, type Figure } from '@/domain/waiting-times/figure'
import type { ProviderTest } from '@/domain/waiting-times/waiting-list'
import { roundedPercent, shareUnder } from '@/domain/waiting-times/share'

/** A figure, or a sum of figures, as a table has it. */
export interface FigureRow {
  month: string
  providers: readonly { code: string; name: string }[]
  tests: readonly { code: string; name: string }[]
  bands: readonly number[]
  waiting: number
  activity: Figure['activity']
  /** asked for and not in the sum: there are no figures of it */
  missing: readonly ProviderTest[]
}

const twoDigits = (week: number): string => String(week).padStart(2, '0')

/** The bands of weeks as the source's tables name them: 'wait_00_01' … 'wait_12_13', 'wait_13_plus'. */
export const bandNames = Array.from({ length: bandCount }, (_, week) =>
  week === bandCount - 1 ? `wait_${week}_plus` : `wait_${twoDigits(week)}_${twoDigits(week + 1)}`,
)

const under6 = (row: FigureRow): number => row.bands.slice(0, 6).reduce((sum, people) => sum + people, 0)

/** The share under 6 weeks in percent, as pages show it; null where nobody waits. */
export const percentUnder6 = (row: FigureRow): number | null => {
  const share = shareUnder(row, 6)
  return share && roundedPercent(share)
}

const codes = (named: FigureRow['tests']): string => named.map(({ code }) => code).join(' ')
const names = (named: FigureRow['tests']): string => named.map(({ name }) => name).join('; ')

/** The columns of the table of waiting times. */
export const waitingTimesColumns: Readonly<Record<string, (row: FigureRow) => string | number | null>> = {
  month: ({ month }) => month,
  provider: ({ providers }) => codes(providers),
  'provider name': ({ providers }) => names(providers),
  test: ({ tests }) => codes(tests),
  'test name': ({ tests }) => names(tests),
  ...Object.fromEntries(bandNames.map((name, week) => [name, ({ bands }: FigureRow) => bands[week] ?? null])),
  waiting: ({ waiting }) => waiting,
  'under 6 weeks': under6,
  'percent under 6 weeks': percentUnder6,
  waiting_list_activity: ({ activity }) => activity.waitingList,
  planned_activity: ({ activity }) => activity.planned,
  unscheduled_activity: ({ activity }) => activity.unscheduled,
  'no figures of': ({ missing }) => missing.map(({ provider, test }) => `${provider} ${test}`).join('; ') || null,
}
