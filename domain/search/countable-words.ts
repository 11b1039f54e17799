import { outcodeOf } from '../places/postcode'
import { withoutWholePostcodes } from '../places/whole-postcodes'
import { asWritten } from '../text/as-written'

/** Longest words that are counted, in characters; longer ones tell a story, not a topic. */
export const longestCounted = 60

/** A number of 5 digits or more, however they are parted: a telephone, NHS or case number, a date of birth. */
const longNumber = /\d(?:[\s./()+-]*\d){4,}/

/** Somebody's name, with a title before it. */
const titled =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|master|dr|prof|professor|sir|dame|lord|lady|rev|reverend|cllr|councillor)\.?\s+\p{L}/u

/** A house in a street. */
const house =
  /\d[a-z]?,?\s+(?:[\p{L}']+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|way|court|grove|terrace|crescent|place)(?:$|[^\p{L}])/u

/** A whole postcode, of which something would be cut off, or the first half of one as one word: 'in 6 weeks' holds none. */
const holdsPostcode = (words: string): boolean =>
  words.split(' ').some((word) => outcodeOf(word) !== null) || withoutWholePostcodes(words) !== null

const looksPersonal = (words: string): boolean =>
  words.includes('@') || longNumber.test(words) || titled.test(words) || house.test(words) || holdsPostcode(words)

/**
 * Words that somebody has typed, as they are counted where they found nothing: in lower case, with single spaces. Null where they may be about
 * a person (an e-mail address, a number of 5 digits or more, a postcode or its first half, a name with a title, a house), are
 * longer than 60 characters or hold no letter.
 */
export function countableWords(typed: string): string | null {
  const words = asWritten(typed).toLowerCase().replace(/\s+/g, ' ').trim()
  return words.length > longestCounted || !/\p{L}/u.test(words) || looksPersonal(words) ? null : words
}
