import { formatPartialDate } from '../dates/partial-date'
import { formatCount, formatPeople } from '../formatting/numbers'
import { shareUnder, type Share } from './share'
import type { WaitingList } from './waiting-list'

/** Of so few people a share says less than their number. */
const few = 20

const were = (people: number): string => (people === 1 ? 'was' : 'were')

/** A share as people say it: 'About 8 in 10', 'About half', 'Fewer than 1 in 10', 'All'. */
export const inTen = ({ part, whole }: Share): string => {
  if (part === 0) return 'None'
  if (part === whole) return 'All'
  const tenths = Math.floor((part * 20 + whole) / (2 * whole))
  if (tenths === 0) return 'Fewer than 1 in 10'
  if (tenths === 10) return 'More than 9 in 10'
  return tenths === 5 ? 'About half' : `About ${tenths} in 10`
}

/** 'About 8 in 10 had waited less than 6 weeks.'; of few people their number: '7 of them had waited less than 6 weeks.' */
const shareSentence = (share: Share): string => {
  const { part, whole } = share
  if (whole === 1) return part === 1 ? 'They had waited less than 6 weeks.' : 'They had waited 6 weeks or more.'
  if (part === 0) return 'None of them had waited less than 6 weeks.'
  if (part === whole) return 'All of them had waited less than 6 weeks.'
  return `${whole <= few ? `${formatCount(part)} of them` : inTen(share)} had waited less than 6 weeks.`
}

/**
 * How many wait and how long, in sentences that read well aloud: 'At the end of March 2026, 48,005 people were waiting for a test.',
 * 'About 8 in 10 had waited less than 6 weeks.'
 * @param waitedFor what they wait for and where: 'a test', 'an MRI scan', 'a test at this trust'
 */
export const waitingSentences = (list: WaitingList, waitedFor: string): string[] => {
  const { month, waiting } = list
  const who = waiting === 0 ? 'nobody' : formatPeople(waiting)
  const share = shareUnder(list, 6)
  return [
    `At the end of ${formatPartialDate(month)}, ${who} ${were(waiting || 1)} waiting for ${waitedFor}.`,
    ...(share === null ? [] : [shareSentence(share)]),
  ]
}
