import { bandCount, type Figure } from '@/domain/waiting-times/figure'
import { roundedPercent, shareUnder } from '@/domain/waiting-times/share'
import type { ProviderTest } from '@/domain/waiting-times/waiting-list'

/** A code with what it stands for. */
export interface Named {
  code: string
  name: string
}

/** A figure, or a sum of figures, as the data has it. */
export interface FigureRow {
  month: string
  providers: readonly Named[]
  tests: readonly Named[]
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

/** How many people had waited less than 6 weeks. */
export const under6 = (row: FigureRow): number => row.bands.slice(0, 6).reduce((sum, people) => sum + people, 0)

/** The share under 6 weeks in percent, as pages show it; null where nobody waits. */
export const percentUnder6 = (row: FigureRow): number | null => {
  const share = shareUnder(row, 6)
  return share && roundedPercent(share)
}
