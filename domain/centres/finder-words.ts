import { aTest } from '../formatting/article'
import { inWords } from '../text/in-words'
import type { Wish } from './answers'
import { failedBy, type Candidate } from './matches'

/** A wish in words: as a filter, as what is not known, and as what is known not to be so. */
export const wishWords: Readonly<Record<Wish, { name: string; unknown: string; failed: string; failedBy: string }>> = {
  weekend: {
    name: 'Open at weekends',
    unknown: 'if it is open at weekends',
    failed: 'Not open at weekends',
    failedBy: 'not open at weekends',
  },
  walkIn: {
    name: 'No appointment needed',
    unknown: 'if you need an appointment',
    failed: 'You need an appointment',
    failedBy: 'by appointment only',
  },
  stepFree: {
    name: 'Step-free access',
    unknown: 'if it has step-free access',
    failed: 'No step-free access',
    failedBy: 'without step-free access',
  },
}

/** The longest heading of a page, in characters. */
const longestHeading = 65

export const centresInWords = (count: number): string => (count === 1 ? '1 centre' : `${count} centres`)

/** What somebody looked for, in names. */
export interface AskedInWords {
  /** 'MRI scan' */
  test: string | null
  /** 'LA9' */
  near: string | null
  wished: readonly Wish[]
}

const wishedInWords = (wished: readonly Wish[]): string =>
  wished.map((wish) => wishWords[wish].name.toLowerCase()).join(', ')

const subjectFor = (test: string | null, fit: number, possible: number, hasWishes: boolean): string => {
  const of = test === null ? '' : ` for ${aTest(test)}`
  if (fit > 0) return `${centresInWords(fit)}${of}`
  if (test !== null && !hasWishes) return `${centresInWords(possible)} that may offer ${aTest(test)}`
  return `${possible} possible ${possible === 1 ? 'centre' : 'centres'}${of}`
}

/** What was found: '4 centres for an MRI scan near LA9', with the wishes where there is room for them. */
export const headingFor = (
  { near, test, wished }: AskedInWords,
  { fit, possible }: { fit: number; possible: number },
): string => {
  if (fit + possible === 0) {
    if (wished.length > 0) return 'No centre fits all that you asked for'
    return test === null ? 'No centres are listed yet' : `No centre is listed for ${aTest(test)}`
  }
  if (test === null && near === null && wished.length === 0)
    return fit === 1 ? centresInWords(fit) : `All ${centresInWords(fit)}`
  const short = `${subjectFor(test, fit, possible, wished.length > 0)}${near === null ? '' : ` near ${near}`}`
  const whole = wished.length > 0 ? `${short}: ${wishedInWords(wished)}` : short
  return whole.length <= longestHeading ? whole : short
}

/** Which centres are left out and why, each counted once: '3 centres are left out: 2 not open at weekends and 1 …'. */
export const leftOutInWords = (leftOut: readonly Candidate[], wished: readonly Wish[]): string | null => {
  if (leftOut.length === 0) return null
  const first = leftOut.map((one) => failedBy(one, wished)[0])
  const reasons = wished.flatMap((wish) => {
    const count = first.filter((one) => one === wish).length
    return count === 0 ? [] : [{ count, words: wishWords[wish].failedBy }]
  })
  const are = leftOut.length === 1 ? 'is' : 'are'
  const [only] = reasons
  const why =
    only && reasons.length === 1 ? only.words : inWords(reasons.map(({ count, words }) => `${count} ${words}`))
  return `${centresInWords(leftOut.length)} ${are} left out: ${why}.`
}

/** How far it is, as the crow flies: 'About 3 miles from LA9'. */
export const distanceInWords = (miles: number, place: string): string => {
  const whole = Math.round(miles)
  return whole < 1 ? `Less than 1 mile from ${place}` : `About ${whole} ${whole === 1 ? 'mile' : 'miles'} from ${place}`
}

/** Whether some of the centres are known to have something, and others are not. */
const differ = (centres: readonly Candidate[], question: 'test' | 'stepFree'): boolean =>
  new Set(centres.map(({ answers }) => answers[question] === 'yes')).size > 1

/** What counts for more than how far it is, among centres of which not all is known (domain/centres/matches.ts); null: nothing. */
export const orderInWords = (possible: readonly Candidate[], wished: readonly Wish[]): string | null => {
  const first = [
    ...(wished.includes('stepFree') && differ(possible, 'stepFree') ? ['have step-free access'] : []),
    ...(differ(possible, 'test') ? ['do the test'] : []),
  ]
  return first.length === 0
    ? null
    : `Those known to ${first.join(' come first, then those known to ')}${first.length === 1 ? ' come first' : ''}.`
}

/** What a list with distances says of them and of its order. @param isByDistance whether its first centre is the nearest */
export const distancesInWords = (isByDistance: boolean): string =>
  `${isByDistance ? 'The nearest comes first. ' : ''}Distances are in a straight line: a journey may be longer, for example around Morecambe Bay.`

/** What a filter leaves: '3', '3, and 2 not known yet', '2 not known yet', 'none'. */
export const countInWords = ({ fit, possible }: { fit: number; possible: number }): string => {
  if (fit + possible === 0) return 'none'
  if (possible === 0) return String(fit)
  return fit === 0 ? `${possible} not known yet` : `${fit}, and ${possible} not known yet`
}
