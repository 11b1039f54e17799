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
