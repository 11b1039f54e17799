import type { DatedHours } from '@/domain/opening-hours/days-in-words'
import { bankHolidaysInWords, hoursSummary, type HoursInWords } from '@/domain/opening-hours/hours-in-words'
import type { HoursSpecifications } from '@/domain/opening-hours/schema-org'
import type { Text } from '@/domain/rich-text'
import type { Cdc } from '@/payload-types'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { alertsOfCentres } from '../alerts/alerts'
import { selectOf } from '../facets'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { idsOf, linkOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findByIds, findBySlug, findFacetsByIds } from '../stored/records'
import type { Viewer } from '../viewer'
import { centreInList, type CentreInList } from './centres'
import { gettingThereOf, type GettingThereView } from './getting-there'
import { namedIn, offeringsAt, type OfferingView } from './offerings'
import { insteadOf } from './instead'
import { differingDaysAt, hoursForSearchAt, openedAt, statusAt, weeklyHoursAt, type StatusView } from './opening'
import { scheduleOf } from './schedules'

export interface CentrePage extends CentreInList {
  summary: string
  body: Text
  hostTrust: Link | null
  partners: { name: string; website: string | null }[]
  phone: string | null
  /** when it opened or is to open, in words: 'Opened in 2021' */
  opened: string | null
  address: { lines: string[]; town: string; postcode: string | null }
  status: StatusView
  /** where its tests are done instead, while it has a status that says so: centres that are open themselves */
  instead: Link[]
  hours: HoursInWords[]
  /** the day from which these hours hold, after a closure, 'YYYY-MM-DD' */
  hoursFrom: string | null
  /** what it does on bank holidays; null where no hours are shown */
  bankHolidays: HoursInWords | null
  hoursForSearch: HoursSpecifications
  /** days that differ from the weekly hours, today and later */
  exceptions: DatedHours[]
  offerings: OfferingView[]
  gettingThere: GettingThereView
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

const fields = {
  ...selectOf('cdcs', 'listed'),
  summary: true,
  body: true,
  partners: true,
  phone: true,
  openedOn: true,
  offerings: true,
  gettingThere: true,
  ...reviewFields,
} as const

const addressView = ({ line1, line2, postcode, town }: Cdc['address']): CentrePage['address'] => ({
  lines: [line1, line2].filter((line) => typeof line === 'string' && line !== '').map(String),
  town,
  postcode: postcode ?? null,
})

/** A centre with everything that its page shows at a moment, or null. */
export const centrePage = async (viewer: Viewer, slug: string, at: Date): Promise<CentrePage | null> => {
  const centre = await findBySlug(viewer, 'cdcs', slug, fields)
  if (centre === null) return null
  const schedule = scheduleOf(centre)
  const [exceptions, weekly] = [differingDaysAt(schedule, at), weeklyHoursAt(schedule, at)]
  const [body, hosts, partners, named, instead, news, corrections, alerts] = await Promise.all([
    textOf(centre.body),
    findFacetsByIds('trusts', 'link', idsOf([centre.hostTrust])),
    findByIds('organisations', idsOf(centre.partners), { name: true, website: true }),
    namedIn(centre.offerings ?? []),
    insteadOf(centre, at),
    newsAbout('cdcs', centre.id),
    correctionsOf(viewer, 'cdcs', centre.id),
    alertsOfCentres([centre.id]),
  ])
  const host = [...hosts.values()].at(0)
  const status = statusAt(centre.status, at)
  return {
    ...centreInList(centre, host?.shortName ?? null, alerts.get(centre.id) ?? [], at),
    summary: centre.summary,
    body,
    hostTrust: host ? linkOf('trusts', host) : null,
    partners: [...partners.values()].map(({ name, website }) => ({ name, website: website ?? null })),
    phone: centre.phone ?? null,
    opened: openedAt(centre, at),
    address: addressView(centre.address),
    status,
    instead,
    hours: hoursSummary(weekly.rows),
    hoursFrom: weekly.from,
    bankHolidays: weekly.rows.length > 0 ? bankHolidaysInWords(schedule.bankHolidays) : null,
    hoursForSearch: hoursForSearchAt(schedule, at),
    exceptions,
    offerings: offeringsAt(centre.offerings ?? [], named, schedule, at),
    gettingThere: gettingThereOf(centre.gettingThere),
    news,
    corrections,
    review: reviewOf(centre),
  }
}
