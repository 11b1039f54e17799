import { offeringFor } from '@/domain/centres/answers'
import { checkedInWords, referralsInWords, type ReferralsInWords } from '@/domain/centres/referrals'
import { referrersOf, type Referrers } from '@/domain/centres/referrers'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import { pagesFor } from '../paging'
import { idOf, idsOf, linkOf, linksTo, type Link } from '../relations'
import { findFacetsByIds } from '../stored/records'
import { everyCentre, isInUse, type CentreToFind, type StoredOffering } from './every-centre'
import { offeringStatusAt, statusAt } from './opening'
import { offeringScheduleOf } from './schedules'
import type { TestInList } from './test-in-list'
import { testList } from './tests'

/** A test at a centre, for who refers people there; null: the centre has not listed it. */
export interface ReferralCell {
  /** null: the centre does tests of this kind, and has not said which */
  isConfirmed: boolean
  who: ReferralsInWords
  access: StoredOffering['access']
  /** 'Urgent requests from GPs only' */
  more: string | null
  /** 'Not available until 7 May 2027' */
  status: string | null
}

export interface ReferralMatrix {
  /** trusts with their centres, which are the columns */
  groups: { host: string; centres: (Link & { status: string | null })[] }[]
  rows: { test: Link; cells: (ReferralCell | null)[] }[]
  /** tests that no centre of this page has listed */
  others: Link[]
  checked: string
  page: number
  pages: number
}

/** Columns that a page of the table has room for. */
const centresPerPage = 10

type Hosted = { centre: CentreToFind; host: string }

const hosted = async (at: Date): Promise<Hosted[]> => {
  const centres = (await everyCentre()).filter((centre) => isInUse(centre, at))
  const trusts = await findFacetsByIds('trusts', 'link', idsOf(centres.map(({ hostTrust }) => hostTrust)))
  return centres
    .map((centre) => ({ centre, host: trusts.get(idOf(centre.hostTrust) ?? 0)?.shortName ?? 'Others' }))
    .sort((a, b) => byName({ name: a.host }, { name: b.host }) || byName(a.centre, b.centre))
}

/** Gives for each test the row of a centre for it, or that of the test's network. */
const offeringsOf = ({ offerings }: CentreToFind): ((test: TestInList) => StoredOffering | null) => {
  const rows = (offerings ?? []).map((row) => ({ test: idOf(row.test), network: idOf(row.network), row }))
  return ({ id, networkId }) => offeringFor(rows, { id, network: networkId })?.row ?? null
}

const cellOf = (offering: StoredOffering, at: Date): ReferralCell => ({
  isConfirmed: idOf(offering.test) !== null,
  who: referralsInWords(referrersOf(offering.referrers)),
  access: offering.access ?? null,
  more: offering.referral ?? null,
  status: offeringStatusAt(offeringScheduleOf(offering), at)?.heading ?? null,
})

const groupsOf = (columns: readonly Hosted[], at: Date): ReferralMatrix['groups'] =>
  [...new Set(columns.map(({ host }) => host))].map((host) => ({
    host,
    centres: columns
      .filter((one) => one.host === host)
      .map(({ centre }) => ({ ...linkOf('cdcs', centre), status: statusAt(centre.status, at)?.heading ?? null })),
  }))

const testLink = ({ href, name }: TestInList): Link => ({ href, text: name })

/** Who can refer people for which test to which centre: so many centres a page, by the trust that runs them. */
export const referralMatrix = async (asked: number, at: Date): Promise<ReferralMatrix> => {
  const [tests, all] = await Promise.all([testList(), hosted(at)])
  const pages = pagesFor(all.length, centresPerPage)
  const page = Math.min(asked, pages)
  const columns = all.slice((page - 1) * centresPerPage, page * centresPerPage)
  const perCentre = columns.map(({ centre }) => offeringsOf(centre))
  const rows = tests.map((test) => ({ test, offerings: perCentre.map((offeringOf) => offeringOf(test)) }))
  const listed = rows.filter(({ offerings }) => offerings.some((one) => one !== null))
  const entries = columns.flatMap(({ centre }) => centre.offerings ?? [])
  return {
    groups: groupsOf(columns, at),
    rows: listed.map(({ offerings, test }) => ({
      test: testLink(test),
      cells: offerings.map((offering) => offering && cellOf(offering, at)),
    })),
    others: rows.filter((row) => !listed.includes(row)).map(({ test }) => testLink(test)),
    checked: checkedInWords(entries.map(({ checked }) => checked ?? null)),
    page,
    pages,
  }
}

/** A test, or tests of a network, at a centre as open data tells it. */
export interface ReferralRow extends Referrers {
  centre: { id: number; name: string; href: string; town: string; host: string }
  /** null: tests of a network, of which it is not known which */
  test: { id: number; name: string; href: string } | null
  network: { id: number; name: string } | null
  more: string | null
  access: StoredOffering['access']
  /** now, or to come; what is over is 'usual' again */
  state: 'usual' | 'limited' | 'stopped'
  /** the days of that state, 'YYYY-MM-DD' */
  from: string | null
  until: string | null
  checked: string | null
}

type Links = Map<number, Link>

/** The own status of a test while it is not over; the page expires when that changes. */
const stateOf = (offering: StoredOffering, at: Date): Pick<ReferralRow, 'state' | 'from' | 'until'> => {
  const schedule = offeringScheduleOf(offering)
  if (offeringStatusAt(schedule, at) === null) return { state: 'usual', from: null, until: null }
  const { from, state, until } = schedule.status
  return { state, from: from ?? null, until: until ?? null }
}

const rowsOf = ({ centre, host }: Hosted, tests: Links, networks: Links, at: Date): ReferralRow[] =>
  (centre.offerings ?? []).flatMap((offering): ReferralRow[] => {
    const [testId, networkId] = [idOf(offering.test), idOf(offering.network)]
    const test = testId === null ? undefined : tests.get(testId)
    const network = networkId === null ? undefined : networks.get(networkId)
    if (!test && !network) return []
    return [
      {
        centre: {
          id: centre.id,
          name: centre.name,
          href: addressOf('cdcs', centre.slug),
          town: centre.address.town,
          host,
        },
        test: test && testId !== null ? { id: testId, name: test.text, href: test.href } : null,
        network: network && networkId !== null ? { id: networkId, name: network.text } : null,
        ...referrersOf(offering.referrers),
        more: offering.referral ?? null,
        access: offering.access ?? null,
        ...stateOf(offering, at),
        checked: offering.checked ?? null,
      },
    ]
  })

/** Every test of every centre with who can refer people, by trust and centre. */
export const referralRows = async (at: Date): Promise<ReferralRow[]> => {
  const all = await hosted(at)
  const offerings = all.flatMap(({ centre }) => centre.offerings ?? [])
  const [tests, networks] = await Promise.all([
    linksTo('tests', idsOf(offerings.map(({ test }) => test))),
    linksTo('networks', idsOf(offerings.map(({ network }) => network))),
  ])
  return all.flatMap((one) => rowsOf(one, tests, networks, at))
}
