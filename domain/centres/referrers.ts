import { capital } from '../formatting/capital'
import { knownAs, type Known } from './known'

/** Who may refer people for a test, in the order in which pages name them. */
export const referrerKinds = ['gp', 'hospital', 'self'] as const

export type ReferrerKind = (typeof referrerKinds)[number]

/** Who can refer for a test at a centre, as far as it is known. */
export type Referrers = Readonly<Record<ReferrerKind, Known>>

/** Who can refer, as it is stored. */
export const referrersOf = (stored: Partial<Record<ReferrerKind, string | null>> | null | undefined): Referrers => ({
  gp: knownAs(stored?.gp),
  hospital: knownAs(stored?.hospital),
  self: knownAs(stored?.self),
})

/** Whether anything is known of who can refer. */
export const isAnyKnown = (referrers: Referrers): boolean => referrerKinds.some((kind) => referrers[kind] !== null)

/** Tests by whether one kind of referrer can refer for them, each named. */
export type TestsByAnswer = Record<'yes' | 'no' | 'unknown', string[]>

/** For each kind of referrer, the tests for which they can refer, cannot, and of which nobody has told us. */
export const testsByReferrer = (
  offered: readonly { name: string; referrers: Referrers }[],
): Record<ReferrerKind, TestsByAnswer> => {
  const byAnswer = (kind: ReferrerKind): TestsByAnswer => {
    const named = (answer: Known) =>
      offered.filter(({ referrers }) => referrers[kind] === answer).map(({ name }) => name)
    return { yes: named('yes'), no: named('no'), unknown: named(null) }
  }
  return { gp: byAnswer('gp'), hospital: byAnswer('hospital'), self: byAnswer('self') }
}

const names: Record<ReferrerKind, string> = { gp: 'GP practice', hospital: 'hospital', self: 'yourself' }
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Who can refer people: 'GP practice or hospital', or 'Not yourself' where no more is known; null: nothing is known. */
export const referrersInWords = (referrers: Referrers): string | null => {
  const named = (answer: Known): string =>
    either.format(referrerKinds.filter((kind) => referrers[kind] === answer).map((kind) => names[kind]))
  const [yes, no] = [named('yes'), named('no')]
  return yes ? capital(yes) : no ? `Not ${no}` : null
}

/** What the finder says of referrals, before anything is asked. @param self whether people can refer themselves, for each test of each centre */
export const referralNeeded = (self: readonly Known[]): string =>
  self.includes('yes')
    ? 'For most tests you need a referral or a request, usually from your GP. For some you can refer yourself: the page of the centre says for which.'
    : 'You need a referral or a request, usually from your GP.'
