import { londonDay } from './dates/london-time'
import { formatDay } from './formatting/dates'

/** So long a record lies in the bin before it is deleted for good, in days of 24 hours. */
const daysInBin = 30

const day = 24 * 60 * 60 * 1000

/** When a record that moved to the bin at a moment is deleted for good. */
export const deletedForGoodAt = (binned: Date): Date => new Date(binned.getTime() + daysInBin * day)

/** What moved to the bin at this moment or before is deleted for good at `at`. */
export const binnedLongEnough = (at: Date): Date => new Date(at.getTime() - daysInBin * day)

/** Until when a record can be taken out of the bin, in words. */
export const binInWords = (binned: Date): string =>
  `In the bin. It can be restored until ${formatDay(londonDay(deletedForGoodAt(binned)))}, then it is deleted for good.`
