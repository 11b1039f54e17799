import { withoutWholePostcodes } from '../places/whole-postcodes'
import { asWritten } from '../text/as-written'

/** Longer queries are cut: nobody means all of it. */
export const longestQuery = 100

/** "Two week wait" as doctors write it looks like the second half of a postcode, but for where it stands. */
const twoWeekWait = /(?<![a-z0-9])(?<![a-z]\d[a-z\d]?\s)2\s?ww(?![a-z0-9])/gi

/**
 * What was typed as its address has it: single spaces, 100 characters at most, and a whole postcode cut to its first half, as
 * it can be one household's: 'mri  LA9 7RG' → 'mri LA9'. Words of which nothing has to be cut stay as they are: 'in 6 weeks' only looks
 * like the first half of one.
 */
export const canonicalQuery = (typed: string): string => {
  const query = asWritten(typed).slice(0, longestQuery).trim()
  const cut = withoutWholePostcodes(query.replace(twoWeekWait, 'two week wait'))
  return cut === null ? query : canonicalQuery(cut)
}
