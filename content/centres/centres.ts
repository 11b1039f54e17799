import type { Where } from 'payload'
import { addressOf } from '@/domain/public-records'
import { londonDay } from '@/domain/dates/london-time'
import {
  exceptionsFrom,
  hoursSummary,
  openDays,
  openingHoursSpecification,
  openState,
  type HoursException,
  type HoursRow,
} from '@/domain/opening-hours/opening-hours'
import { statusChange, statusInWords, phaseOf, type OperatingStatus } from '@/domain/opening-hours/operating-status'
import type { Text } from '@/domain/rich-text'
import { daysOf } from '@/domain/opening-hours/ticked-days'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Cdc } from '@/payload-types'
import { expiresDayAfter } from '../clock'
import { newsAbout, type NewsInList } from '../news/news'
import { idOf, idsOf, linksTo, linkTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findByIds, findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

export type OpenNow = ReturnType<typeof openState>

export interface CentreInList {
  href: string
  name: string
  town: string
  kind: 'hub' | 'spoke'
  /** the host trust, as people say it */
  host: string | null
  /** null when the hours are not known */
  open: Pick<OpenNow, 'kind' | 'label'> | null
  position: { latitude: number; longitude: number; approximate: boolean } | null
}

export interface OfferingView {
  test: Link
  /** how people come; null when not known */
  access: 'appointment' | 'walk-in' | 'both' | null
  referral: string | null
  lastArrival: string | null
  preparation: string | null
  hours: { days: string; hours: string }[]
}

export interface WayThere {
  label: string
  text: string
  checked: string | null
}

export interface CentrePage extends CentreInList {
  summary: string
  body: Text
  hostTrust: Link | null
  partners: { name: string; website: string | null }[]
  phone: string | null
  openedOn: string | null
  address: { lines: string[]; town: string; postcode: string | null }
  /** what people should know before they come, now or soon */
  status: { heading: string | null; message: string | null } | null
  hours: { days: string; hours: string }[]
  hoursSpecification: ReturnType<typeof openingHoursSpecification>
  /** days that differ, today and later */
  exceptions: HoursException[]
  offerings: OfferingView[]
  gettingThere: WayThere[]
  news: NewsInList[]
  review: Review
}

const inList = {
  name: true,
  slug: true,
  kind: true,
  hostTrust: true,
  address: true,
  status: true,
  hours: true,
  exceptions: true,
  latitude: true,
  longitude: true,
  approximate: true,
} as const

const waysThere = [
  ['parking', 'Parking'],
  ['blueBadge', 'Blue Badge parking'],
  ['stepFree', 'Step-free access'],
  ['bus', 'Bus and train'],
  ['hearingLoop', 'Hearing loop'],
  ['interpreters', 'Interpreters'],
  ['quietSpace', 'Quiet space'],
] as const

type Timed = Pick<Cdc, 'hours' | 'exceptions' | 'status'>

const hoursOf = (rows: Cdc['hours']): HoursRow[] =>
  (rows ?? []).map(({ days, opens, closes }) => ({ days: daysOf(days), opens, closes }))

const exceptionsOf = (rows: Cdc['exceptions']): HoursException[] =>
  (rows ?? []).map(({ date, closed, opens, closes, reason }) => ({
    date,
    closed: closed ?? false,
    opens,
    closes,
    reason,
  }))

const statusOf = (status: Cdc['status']): OperatingStatus => ({
  state: status.state,
  from: status.from,
  until: status.until,
  message: status.message,
})

/** Whether a centre is open; what is made from the answer holds until it may change. */
const openAt = (centre: Timed, at: Date): CentreInList['open'] => {
  const state = openState(
    { hours: hoursOf(centre.hours), exceptions: exceptionsOf(centre.exceptions), status: statusOf(centre.status) },
    at,
  )
  if (state.until) expiresAt(state.until)
  return state.kind === 'unknown' ? null : { kind: state.kind, label: state.label }
}

/** The status in words as long as its time is not over; what is made from it holds until that changes. */
const statusAt = (status: OperatingStatus, day: string): CentrePage['status'] => {
  const change = statusChange(status, day)
  if (change) expiresAt(change)
  const [heading, message] = [statusInWords(status, day), status.message || null]
  return phaseOf(status, day) === 'over' || (heading === null && message === null) ? null : { heading, message }
}

/** The days that differ and are not over; what is made from them holds until the next one is. */
const exceptionsAt = (rows: Cdc['exceptions'], day: string): HoursException[] => {
  const coming = exceptionsFrom(exceptionsOf(rows), day)
  const [next] = coming
  if (next) expiresDayAfter(next.date, 1)
  return coming
}

const positionOf = ({
  latitude,
  longitude,
  approximate,
}: Pick<Cdc, 'latitude' | 'longitude' | 'approximate'>): CentreInList['position'] =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude, approximate: approximate ?? false }
    : null

const listed = (centre: Cdc, host: string | null, at: Date): CentreInList => ({
  href: addressOf('cdcs', centre.slug),
  name: centre.name,
  town: centre.address.town,
  kind: centre.kind,
  host,
  open: openAt(centre, at),
  position: positionOf(centre),
})

/** Centres that fit, by town, with whether they are open at a moment. */
export const centresWhere = async (where: Where, at: Date): Promise<CentreInList[]> => {
  const centres = await findMany('cdcs', { where, sort: 'name', select: inList })
  const hosts = await findByIds('trusts', idsOf(centres.map(({ hostTrust }) => hostTrust)), { shortName: true })
  return centres.map((centre) => listed(centre, hosts.get(idOf(centre.hostTrust) ?? 0)?.shortName ?? null, at))
}

/** All centres. */
export const centreList = (at: Date): Promise<CentreInList[]> => centresWhere({}, at)

const offeringsOf = async (rows: Cdc['offerings']): Promise<OfferingView[]> => {
  const tests = await linksTo('tests', idsOf((rows ?? []).map(({ test }) => test)))
  return (rows ?? []).flatMap((row) => {
    const test = tests.get(idOf(row.test) ?? 0)
    if (!test) return []
    return {
      test,
      access: row.access ?? null,
      referral: row.referral ?? null,
      lastArrival: row.lastArrival ?? null,
      preparation: row.preparation ?? null,
      hours: openDays(hoursOf(row.hours)),
    }
  })
}

/** A centre with all that its page shows, or null. */
export const centrePage = async (viewer: Viewer, slug: string, at: Date): Promise<CentrePage | null> => {
  const centre = await findOne(
    viewer,
    'cdcs',
    { slug: { equals: slug } },
    {
      ...inList,
      summary: true,
      body: true,
      partners: true,
      phone: true,
      openedOn: true,
      offerings: true,
      gettingThere: true,
      ...reviewFields,
    },
  )
  if (centre === null) return null
  const hostId = idOf(centre.hostTrust)
  const day = londonDay(at)
  const exceptions = exceptionsAt(centre.exceptions, day)
  const [body, host, hostTrust, partners, offered, news] = await Promise.all([
    textOf(centre.body),
    findByIds('trusts', hostId === null ? [] : [hostId], { shortName: true }),
    linkTo('trusts', centre.hostTrust),
    findByIds('organisations', idsOf(centre.partners), { name: true, website: true }),
    offeringsOf(centre.offerings),
    newsAbout('cdcs', centre.id),
  ])
  return {
    ...listed(centre, host.get(hostId ?? 0)?.shortName ?? null, at),
    summary: centre.summary,
    body,
    hostTrust,
    partners: [...partners.values()].map(({ name, website }) => ({ name, website: website ?? null })),
    phone: centre.phone ?? null,
    openedOn: centre.openedOn ?? null,
    address: {
      lines: [centre.address.line1, centre.address.line2]
        .filter((line) => typeof line === 'string' && line !== '')
        .map(String),
      town: centre.address.town,
      postcode: centre.address.postcode ?? null,
    },
    status: statusAt(statusOf(centre.status), day),
    hours: hoursSummary(hoursOf(centre.hours)),
    hoursSpecification: openingHoursSpecification(hoursOf(centre.hours), exceptions),
    exceptions,
    offerings: offered,
    gettingThere: waysThere.flatMap(([key, label]) => {
      const way = centre.gettingThere?.[key]
      return way?.text ? [{ label, text: way.text, checked: way.checked ?? null }] : []
    }),
    news,
    review: reviewOf(centre),
  }
}

/** Centres that offer at least one of the tests. */
export const centresOffering = async (tests: number[], at: Date): Promise<CentreInList[]> =>
  tests.length === 0 ? [] : centresWhere({ 'offerings.test': { in: tests } }, at)
