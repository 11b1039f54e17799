import { formatPartialDate } from '../dates/partial-date'
import { formatCount } from '../formatting/numbers'
import type { Change } from './change'
import type { EstimatedWait } from './wait-under'

/** An estimated wait: 'about 2.4 weeks', 'more than 13 weeks'; a wait under a day's rounding is 'less than 0.1 weeks'. */
export const waitInWords = (wait: EstimatedWait): string => {
  if (wait.kind === 'over-13-weeks') return 'more than 13 weeks'
  const weeks = Math.round(wait.weeks * 10) / 10
  if (weeks === 0) return 'less than 0.1 weeks'
  return `about ${weeks === 1 ? '1 week' : `${weeks} weeks`}`
}

/** A change of people: '3,354 more than in February 2026', 'as many as in February 2026'. */
export const changeOfPeople = ({ people, since }: Pick<Change, 'people' | 'since'>): string => {
  const month = formatPartialDate(since)
  if (people === 0) return `as many as in ${month}`
  return `${formatCount(Math.abs(people))} ${people > 0 ? 'more' : 'fewer'} than in ${month}`
}

/** Percentage points, rounded to one decimal, without a sign: '1.5 percentage points', '1 percentage point'; null where they round to none. */
export const pointsInWords = (points: number): string | null => {
  const rounded = Math.round(Math.abs(points) * 10) / 10
  if (rounded === 0) return null
  return rounded === 1 ? '1 percentage point' : `${rounded} percentage points`
}

/** A change of a share: '1.5 percentage points lower than in February 2026', 'about the same as in February 2026'. */
export const changeOfShare = (points: number, since: string): string => {
  const [month, words] = [formatPartialDate(since), pointsInWords(points)]
  return words === null
    ? `about the same as in ${month}`
    : `${words} ${points > 0 ? 'higher' : 'lower'} than in ${month}`
}
