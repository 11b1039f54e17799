import type { OfferingFact, OfferingItem } from '@/components/site/centres/offering-cards'
import type { ReferrerItem } from '@/components/site/centres/who-can-refer'
import type { OfferingView } from '@/content/centres/offerings'
import { groupName } from '@/domain/centres/group-name'
import { accessInWords, hoursLines } from '@/domain/centres/offering-says'
import { agesInWords, whereInWords } from '@/domain/centres/offering-words'
import { isAnyKnown, referrerKinds, testsByReferrer, type ReferrerKind } from '@/domain/centres/referrers'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { capital } from '@/domain/formatting/capital'
import { formatTime } from '@/domain/formatting/dates'

const referrerNames: Record<ReferrerKind, string> = {
  gp: 'A GP practice',
  hospital: 'A hospital',
  self: 'You yourself',
}

/** A test, or a group of tests, as people say it. */
export const shortName = ({ kind, what }: Pick<OfferingView, 'kind' | 'what'>): string =>
  kind === 'test' ? what.text : groupName(what.text)

/** The same with what is not known of it. */
export const fullName = (offering: Pick<OfferingView, 'kind' | 'what'>): string =>
  offering.kind === 'test' ? offering.what.text : `${shortName(offering)}, kinds not confirmed`

const usualTimes = 'When the centre is open'

const answers = { yes: 'yes', no: 'no' }

const referrerLines = ({ referral, referrers }: OfferingView): string[] => [
  ...(isAnyKnown(referrers)
    ? referrerKinds.map(
        (kind) => `${referrerNames[kind]}: ${referrers[kind] ? answers[referrers[kind]] : 'not known yet'}`,
      )
    : []),
  ...(referral ? [referral] : []),
]

const whenLines = ({ hours, lastArrival }: OfferingView, hasCentreHours: boolean): string[] => [
  ...(hours.length > 0 ? hoursLines(hours) : hasCentreHours ? [usualTimes] : []),
  ...(lastArrival ? [`Arrive before ${formatTime(lastArrival)}`] : []),
]

const one = (text: string | null): string[] => (text ? [text] : [])

/** What is known of a test, in the order of the page; what people need and is not known has no lines. */
const factsOf = (offering: OfferingView, hasCentreHours: boolean): (OfferingFact & { asked: string | null })[] => [
  { label: 'When', lines: whenLines(offering, hasCentreHours), asked: 'when it is done' },
  { label: 'How to come', lines: offering.access ? [accessInWords[offering.access]] : [], asked: 'how to come' },
  { label: 'Who can refer you', lines: referrerLines(offering), asked: 'who can refer you' },
  { label: 'Where', lines: one(whereInWords(offering.where)), asked: 'where in the building' },
  { label: 'How to prepare', lines: one(offering.preparation), asked: null },
  { label: 'Ages', lines: one(agesInWords(offering.ages)), asked: null },
  {
    label: 'Results',
    lines: [...one(offering.results.how), ...one(offering.results.when)],
    asked: 'how and when results come',
  },
  { label: 'Good to know', lines: one(offering.notes), asked: null },
]

const lastCheckInWords = ({ checked, source }: OfferingView): string | null =>
  [checked ? `Checked ${formatPartialDate(checked)}` : null, source ? `known from ${source}` : null]
    .filter((part) => part !== null)
    .map((part, place) => (place === 0 ? capital(part) : part))
    .join(', ') || null

/** Whether a page knows more of a test than that it is done, when the centre is open. */
export const isMoreKnown = (offering: OfferingView): boolean =>
  offering.status !== null ||
  offering.checked !== null ||
  offering.source !== null ||
  factsOf(offering, false).some(({ lines }) => lines.length > 0)

/** What nobody has told us of a test of which no more is known than that it is done. */
export const unknownOfOthers = (hasCentreHours: boolean): string[] => [
  ...(hasCentreHours ? [] : ['when they are done']),
  'how to come',
  'who can refer you',
  'where in the building',
  'how and when results come',
]

/** When these are done. */
export const timesOfOthers = (hasCentreHours: boolean): string | null => (hasCentreHours ? usualTimes : null)

/** A test of a centre as its page shows it. */
export const offeringItem = (offering: OfferingView, hasCentreHours: boolean): OfferingItem => {
  const facts = factsOf(offering, hasCentreHours)
  return {
    href: offering.what.href,
    name: fullName(offering),
    state: offering.open,
    notice: offering.status
      ? {
          heading: offering.status.heading ?? 'Before you come',
          message: offering.status.message,
          isStopped: offering.status.isClosed,
        }
      : null,
    facts: facts.filter(({ lines }) => lines.length > 0).map(({ label, lines }) => ({ label, lines })),
    unknown: facts.flatMap(({ asked, lines }) => (asked && lines.length === 0 ? [asked] : [])),
    checked: lastCheckInWords(offering),
  }
}

/** Who can refer people to a centre, over all its tests. */
export const referrerItems = (offerings: readonly OfferingView[]): ReferrerItem[] => {
  const named = offerings.map((offering) => ({ name: shortName(offering), referrers: offering.referrers }))
  const byKind = testsByReferrer(named)
  return referrerKinds.map((kind) => ({ who: referrerNames[kind], ...byKind[kind] }))
}

/** What more is known of who can refer people, test by test. */
export const moreOfReferrers = (offerings: readonly OfferingView[]): { test: string; text: string }[] =>
  offerings.flatMap((offering) => (offering.referral ? [{ test: shortName(offering), text: offering.referral }] : []))
