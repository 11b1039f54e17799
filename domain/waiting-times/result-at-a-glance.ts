import { waitStandards } from './standards'
import type { TargetAndResult } from './target-and-result'
import { formatPartialDate } from '../dates/partial-date'

/** The newest result as a figure among others, never without its target. */
export interface ResultAtAGlance {
  /** '78.4%' */
  figure: string
  label: string
  /** the target: 'our target: 95% by March 2025' */
  period: string
}

/** The newest result with its target, in as few words as they need; null: there are no figures. */
export const resultAtAGlance = ({
  atTarget,
  latest,
}: Pick<TargetAndResult, 'atTarget' | 'latest'>): ResultAtAGlance | null => {
  const result = latest ?? atTarget
  if (result === null) return null
  const { by, percent, weeks } = waitStandards.target
  return {
    figure: result.percent,
    label: `of the people waiting for a test at the end of ${formatPartialDate(result.month)} had waited under ${weeks} weeks`,
    period: `our target: ${percent}% by ${formatPartialDate(by)}`,
  }
}
