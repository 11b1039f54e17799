import type { Weekday } from '../dates/london-time'
import type { Known } from './known'

export type { Known }

/** What people may ask for besides a test and a place. */
export const wishes = ['weekend', 'walkIn', 'stepFree'] as const
export type Wish = (typeof wishes)[number]

/** Hours as far as it matters on which days they are; with words there are no times. */
interface HoursSaid {
  days: readonly Weekday[]
  words?: string | null
}

/** A test that a centre does, or tests of a network of which it is not known which. */
export interface TestOffered {
  test: number | null
  network: number | null
  access: 'appointment' | 'walk-in' | 'both' | null
  /** its own; none: those of the centre */
  hours: readonly HoursSaid[]
}

/** What is known of a centre, as far as people can ask for it. */
export interface CentreFacts {
  offerings: readonly TestOffered[]
  hours: readonly HoursSaid[]
  stepFree: Known
}

/** The test that somebody needs. */
export interface TestAsked {
  id: number
  network: number | null
}

/** What a centre is to somebody who looks for one. */
export interface Answers extends Record<Wish, Known> {
  /** whether it does the test; null: it does tests of that network, and has not said which; 'yes' where none was asked for */
  test: Known
  /** whether it has told any of its tests */
  listsTests: boolean
}

/** The row of a test among those of a centre, or that of its network. */
export const offeringFor = <Offering extends Pick<TestOffered, 'network' | 'test'>>(
  offerings: readonly Offering[],
  { id, network }: TestAsked,
): Offering | null =>
  offerings.find(({ test }) => test === id) ??
  (network === null ? null : (offerings.find((one) => one.test === null && one.network === network) ?? null))

const atWeekends = (hours: readonly HoursSaid[]): Known => {
  const rows = hours.filter(({ days }) => days.includes('saturday') || days.includes('sunday'))
  if (rows.some(({ words }) => !words)) return 'yes'
  // 'by appointment' may be, and so may what nobody has told us
  return rows.length > 0 || hours.length === 0 ? null : 'no'
}

const withoutAppointment = ({ access }: TestOffered): Known =>
  access === null ? null : access === 'appointment' ? 'no' : 'yes'

/** One yes is enough; it is no only where all are. */
const anyOf = (answers: readonly Known[]): Known => {
  if (answers.includes('yes')) return 'yes'
  return answers.length === 0 || answers.includes(null) ? null : 'no'
}

/** Whether a centre does a test. */
const does = (offering: TestOffered | null, asked: TestAsked | null): Known => {
  if (asked === null) return 'yes'
  if (offering === null) return 'no'
  return offering.test === asked.id ? 'yes' : null
}

/**
 * What is known of a centre: of the test that was asked for, with its own hours and its own way to come, or of the centre as
 * a whole. What is not known is not no.
 */
export const answersOf = ({ hours, offerings, stepFree }: CentreFacts, asked: TestAsked | null): Answers => {
  const offering = asked && offeringFor(offerings, asked)
  const counted = asked ? (offering ? [offering] : []) : offerings
  const own = counted.filter((one) => one.hours.length > 0).map((one) => atWeekends(one.hours))
  const isOwnOnly = asked !== null && own.length > 0
  return {
    test: does(offering, asked),
    listsTests: offerings.length > 0,
    weekend: anyOf([...own, ...(isOwnOnly ? [] : [atWeekends(hours)])]),
    walkIn: anyOf(counted.map(withoutAppointment)),
    stepFree,
  }
}
