import { pointsInWords } from './wait-words'
import { percentOf, reaches, type Share } from './share'

/**
 * How a share stands to one that it is held against: '16.6 percentage points below', 'above' or 'met'. A share that is below by less
 * than a rounding is 'just below'.
 */
export const againstPercent = (share: Share, percent: number): string => {
  const words = pointsInWords(percentOf(share) - percent)
  if (!reaches(share, percent)) return words === null ? 'just below' : `${words} below`
  return words === null ? 'met' : `${words} above`
}

/** How a share stands to another, England's: '0.4 percentage points lower than England', 'about the same as England'. */
export const againstShare = (share: Share, other: Share, name: string): string => {
  const points = percentOf(share) - percentOf(other)
  const words = pointsInWords(points)
  return words === null ? `about the same as ${name}` : `${words} ${points > 0 ? 'higher' : 'lower'} than ${name}`
}
