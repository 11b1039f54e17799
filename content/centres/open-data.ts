import { londonDay } from '@/domain/dates/london-time'
import type { BankHolidayRule } from '@/domain/opening-hours/bank-holidays'
import { exceptionsFrom, type HoursException, type HoursRow } from '@/domain/opening-hours/opening-periods'
import { phaseOf, type OperatingStatus } from '@/domain/opening-hours/operating-status'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import type { Cdc } from '@/payload-types'
import { expiresDayAfter } from '../clock'
import { listTag } from '../lists'
import { idOf, idsOf, linksTo } from '../relations'
import { findMany } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'
import { positionOf, type CentreInList } from './centres'
import { gettingThereOf, type GettingThereView } from './getting-there'
import { namedIn, offeringsAt, type OfferingView } from './offerings'
import { statusAt, type StatusView } from './opening'
import { scheduleOf } from './schedules'
import type { TestInList } from './test-in-list'
import { testList } from './tests'

/** A centre as its page says it, as data; null: not known. */
export interface CentreData {
  id: number
  href: string
  name: string
  summary: string
  kind: 'hub' | 'spoke'
  host: { id: number; name: string } | null
  phone: string | null
  address: { line1: string | null; line2: string | null; town: string; postcode: string | null }
  position: CentreInList['position']
  /** what holds now: a status to come does not yet */
  state: OperatingStatus['state']
  status: StatusView
  /** none: not known */
  hours: HoursRow[]
  bankHolidays: BankHolidayRule
  /** today and later */
  exceptions: HoursException[]
  offerings: OfferingView[]
  gettingThere: GettingThereView
  /** when the record last changed, ISO 8601 */
  updatedAt: string
}

const select = {
  name: true,
  slug: true,
  summary: true,
  kind: true,
  hostTrust: true,
  phone: true,
  address: true,
  latitude: true,
  longitude: true,
  approximate: true,
  status: true,
  hours: true,
  bankHolidays: true,
  exceptions: true,
  offerings: true,
  gettingThere: true,
  updatedAt: true,
} as const

type Stored = Pick<Cdc, keyof typeof select | 'id'>

/** Exceptions that are not over; the page expires when the next one is. */
const coming = (exceptions: readonly HoursException[], at: Date): HoursException[] => {
  const found = exceptionsFrom(exceptions, londonDay(at))
  const [firstOver] = found.map(({ date, until }) => until || date).sort()
  if (firstOver) expiresDayAfter(firstOver, 1)
  return found
}

const dataOf = (
  centre: Stored,
  { hosts, named }: { hosts: Map<number, { name: string }>; named: Awaited<ReturnType<typeof namedIn>> },
  at: Date,
): CentreData => {
  const [schedule, hostId] = [scheduleOf(centre), idOf(centre.hostTrust) ?? 0]
  const host = hosts.get(hostId)
  const { line1, line2, postcode, town } = centre.address
  return {
    id: centre.id,
    href: addressOf('cdcs', centre.slug),
    name: centre.name,
    summary: centre.summary,
    kind: centre.kind,
    host: host ? { id: hostId, name: host.name } : null,
    phone: centre.phone || null,
    address: { line1: line1 || null, line2: line2 || null, town, postcode: postcode || null },
    position: positionOf(centre),
    state: phaseOf(schedule.status, londonDay(at)) === 'now' ? schedule.status.state : 'open',
    status: statusAt(centre.status, at),
    hours: [...schedule.hours],
    bankHolidays: schedule.bankHolidays,
    exceptions: coming(schedule.exceptions, at),
    offerings: offeringsAt(centre.offerings ?? [], named, schedule, at),
    gettingThere: gettingThereOf(centre.gettingThere),
    updatedAt: centre.updatedAt,
  }
}

/** All public centres by name, as data. */
export const centresData = async (at: Date): Promise<CentreData[]> => {
  const centres = await findMany('cdcs', { select, tags: [listTag('cdcs', 'all')] })
  const [hosts, named] = await Promise.all([
    findFacetsByIds('trusts', 'link', idsOf(centres.map(({ hostTrust }) => hostTrust))),
    namedIn(centres.flatMap(({ offerings }) => offerings ?? [])),
  ])
  return centres.map((centre) => dataOf(centre, { hosts, named }, at)).sort(byName)
}

/** A test with the public network that it belongs to. */
export interface TestData extends TestInList {
  network: { id: number; name: string } | null
}

/** All public tests by name, with all public centres. */
export const testsData = async (at: Date): Promise<{ tests: TestData[]; centres: CentreData[] }> => {
  const [tests, centres] = await Promise.all([testList(), centresData(at)])
  const networks = await linksTo(
    'networks',
    tests.flatMap(({ networkId }) => networkId ?? []),
  )
  const networkOf = (id: number | null): TestData['network'] => {
    const link = id === null ? undefined : networks.get(id)
    return link && id !== null ? { id, name: link.text } : null
  }
  return { tests: tests.map((test) => ({ ...test, network: networkOf(test.networkId) })), centres }
}
