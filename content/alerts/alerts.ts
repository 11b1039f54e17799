import { alertsAt, type AlertLevel, nextAlertChange } from '@/domain/alerts/alert'
import { londonDay, londonMoment } from '@/domain/dates/london-time'
import type { Alert } from '@/payload-types'
import { expiresAt } from '@/server/page-cache/cache-tags'
import { now } from '../clock'
import { listTag } from '../lists'
import { idsOf, linksToAny, type Link } from '../relations'
import { findInLists } from '../stored/lists'

/** An alert as pages show it. */
export interface AlertView {
  id: number
  level: AlertLevel
  text: string
  link: Link | null
}

const fields = { level: true, text: true, link: true, scope: true, centres: true, from: true, until: true } as const

/** Those that have not ended by the begin of today: the same question all day. */
const notOver = (at: Date) => ({ until: { greater_than: londonMoment(londonDay(at), '00:00').toISOString() } })

const linkOf = async ({ link }: Alert): Promise<Link | null> => {
  if (!link?.text) return null
  const [record] = link.to ? await linksToAny([link.to]) : []
  const href = record?.href ?? link.url
  return href ? { href, text: link.text } : null
}

const viewOf = async (alert: Alert): Promise<AlertView> => ({
  id: alert.id,
  level: alert.level,
  text: alert.text,
  link: await linkOf(alert),
})

/** Those that are shown now; the page expires when one of them ends, or one that is known already begins. */
const shownNow = (alerts: Alert[], at: Date): Alert[] => {
  const change = nextAlertChange(alerts, at)
  if (change) expiresAt(change)
  return alertsAt(alerts, at)
}

/** The alerts on every page, the most urgent first. */
export const siteAlerts = async (): Promise<AlertView[]> => {
  const at = now()
  const found = await findInLists('alerts', {
    where: { and: [{ scope: { equals: 'site' } }, notOver(at)] },
    select: fields,
    tags: [listTag('alerts', 'site')],
  })
  return Promise.all(shownNow(found, at).map(viewOf))
}

/** The alerts at some centres, by centre, the most urgent first. */
export const alertsOfCentres = async (centres: readonly number[]): Promise<Map<number, AlertView[]>> => {
  if (centres.length === 0) return new Map()
  const at = now()
  const found = await findInLists('alerts', {
    where: { and: [{ scope: { equals: 'centres' } }, { centres: { in: [...centres] } }, notOver(at)] },
    select: fields,
    tags: centres.map((id) => listTag('alerts', 'centre', id)),
  })
  const shown = await Promise.all(
    shownNow(found, at).map(async (alert) => ({ at: idsOf(alert.centres), view: await viewOf(alert) })),
  )
  return new Map(centres.map((id) => [id, shown.filter((one) => one.at.includes(id)).map(({ view }) => view)]))
}
