import { offeringFor, type TestAsked, type Wish } from '@/domain/centres/answers'
import { distanceInWords, wishWords } from '@/domain/centres/finder-words'
import { failedBy, unknownOf, type Candidate } from '@/domain/centres/matches'
import { accessInWords, weekendInWords } from '@/domain/centres/offering-says'
import { referrersInWords, referrersOf } from '@/domain/centres/referrers'
import type { Place } from '@/domain/places/place-asked'
import { inWords } from '@/domain/text/in-words'
import { alertsOfCentres } from '../alerts/alerts'
import { idOf, idsOf } from '../relations'
import { findFacetsByIds } from '../stored/records'
import { centreInList, type CentreInList } from './centres'
import type { CentreToFind, StoredOffering } from './every-centre'
import { hoursTodayAt, offeringOpenAt, offeringStatusAt, type StatusView } from './opening'
import { hoursOf, offeringScheduleOf, scheduleOf } from './schedules'

/** A fact of a card; null: not known. */
export interface CentreFact {
  label: string
  text: string | null
  /** true for what is right today only */
  ofNow?: boolean
}

export interface FoundCentre extends CentreInList {
  /** 'About 3 miles from Kendal', when a place was given */
  distance: string | null
  facts: CentreFact[]
  /** the own status of the test that was asked for */
  testStatus: StatusView
  /** 'if it is open at weekends': what was asked for and is not known */
  unknown: string | null
  /** what was asked for and is not so; for those that come next to it */
  failed: string[]
}

/** A centre with what it is to somebody who looks for one. */
export interface CentreCandidate extends Candidate {
  centre: CentreToFind
}

/** What somebody looks for, as cards show it. */
export interface CardsFor {
  test: TestAsked | null
  from: Place | null
  wished: readonly Wish[]
  at: Date
}

const stepFree = { yes: 'Yes', no: 'No' } as const

const testFacts = (offering: StoredOffering, asked: TestAsked): CentreFact[] => [
  {
    label: 'This test',
    text:
      idOf(offering.test) === asked.id
        ? 'Done here'
        : 'May be done here. Which tests of this kind is not confirmed yet.',
  },
  { label: 'How to come', text: offering.access ? accessInWords[offering.access] : null },
  {
    label: 'Who can refer you',
    text: [referrersInWords(referrersOf(offering.referrers)), offering.referral].filter(Boolean).join('. ') || null,
  },
]

/** When it is open at weekends, for who asks for that: one Saturday a month is not each. */
const weekendFacts = (centre: CentreToFind, offering: StoredOffering | null): CentreFact[] => {
  const own = hoursOf(offering?.hours)
  const text = weekendInWords(own.length > 0 ? own : hoursOf(centre.hours))
  return text === null ? [] : [{ label: 'At weekends', text }]
}

const factsFor = (
  centre: CentreToFind,
  offering: StoredOffering | null,
  { at, test, wished }: CardsFor,
): CentreFact[] => {
  const known = centre.gettingThere?.stepFree?.has ?? null
  const isAsked = wished.includes('stepFree')
  const today = hoursTodayAt(scheduleOf(centre), offering && offeringScheduleOf(offering), at)
  return [
    ...(offering && test ? testFacts(offering, test) : []),
    ...(today || test ? [{ label: 'Hours today', text: today, ofNow: true }] : []),
    ...(wished.includes('weekend') ? weekendFacts(centre, offering) : []),
    ...(known || isAsked || test ? [{ label: 'Step-free access', text: known && stepFree[known] }] : []),
  ]
}

const unknownInWords = (one: Candidate, wished: readonly Wish[]): string | null => {
  const questions = unknownOf(one, wished).flatMap((question) =>
    question === 'test' ? [] : [wishWords[question].unknown],
  )
  return questions.length === 0 ? null : inWords(questions)
}

type OfStored = { test: number | null; network: number | null; row: StoredOffering }

/** The row of the test that was asked for. */
const rowFor = ({ offerings }: CentreToFind, test: TestAsked | null): StoredOffering | null => {
  const rows = (offerings ?? []).map((row): OfStored => ({ test: idOf(row.test), network: idOf(row.network), row }))
  return test && (offeringFor(rows, test)?.row ?? null)
}

/** Centres as cards of the finder, in the order given; one query for all their hosts, one for all their alerts. */
export const foundCentres = async (candidates: readonly CentreCandidate[], cards: CardsFor): Promise<FoundCentre[]> => {
  const centres = candidates.map(({ centre }) => centre)
  const [hosts, alerts] = await Promise.all([
    findFacetsByIds('trusts', 'link', idsOf(centres.map(({ hostTrust }) => hostTrust))),
    alertsOfCentres(centres.map(({ id }) => id)),
  ])
  const { at, from, test, wished } = cards
  return candidates.map((one): FoundCentre => {
    const { centre, miles } = one
    const row = rowFor(centre, test)
    const offering = row && offeringScheduleOf(row)
    const host = hosts.get(idOf(centre.hostTrust) ?? 0)?.shortName ?? null
    const listed = centreInList(centre, host, alerts.get(centre.id) ?? [], at)
    return {
      ...listed,
      open: offering ? offeringOpenAt(scheduleOf(centre), offering, at) : listed.open,
      distance: from && miles !== null ? distanceInWords(miles, from.name) : null,
      facts: factsFor(centre, row, cards),
      testStatus: offering && offeringStatusAt(offering, at),
      unknown: unknownInWords(one, wished),
      failed: failedBy(one, wished).flatMap((question) => (question === 'test' ? [] : [wishWords[question].failed])),
    }
  })
}
