import type { Where } from 'payload'
import type { Banner } from '@/domain/opening-hours/operating-status'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import type { Cdc } from '@/payload-types'
import { alertsOfCentres, type AlertView } from '../alerts/alerts'
import { type AsFacet } from '../facets'
import { listTag } from '../lists'
import { idOf, idsOf, linkOf, type Link } from '../relations'
import { findFacets } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'
import { openAt, statusAt, type OpenView, type StatusView } from './opening'

export interface CentreInList {
  href: string
  name: string
  town: string
  kind: 'hub' | 'spoke'
  /** the host trust's short name */
  host: string | null
  open: OpenView
  /** what people should know before they come */
  status: StatusView
  /** what people must know at once of this centre, the most urgent first */
  alerts: AlertView[]
  position: { latitude: number; longitude: number; approximate: boolean } | null
}

/** Where a centre is; null where nobody has told us. */
export const positionOf = ({
  latitude,
  longitude,
  approximate,
}: Pick<Cdc, 'latitude' | 'longitude' | 'approximate'>): CentreInList['position'] =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude, approximate: approximate ?? false }
    : null

/** A centre as lists show it, open or not at a moment. */
export const centreInList = (
  centre: AsFacet<'cdcs', 'listed'>,
  host: string | null,
  alerts: AlertView[],
  at: Date,
): CentreInList => ({
  href: addressOf('cdcs', centre.slug),
  name: centre.name,
  town: centre.address.town,
  kind: centre.kind,
  host,
  open: openAt(centre, at),
  status: statusAt(centre.status, at),
  alerts,
  position: positionOf(centre),
})

type Listed = AsFacet<'cdcs', 'listed'>

const find = (where: Where, tags: string[]): Promise<Listed[]> =>
  findFacets('cdcs', 'listed', { where, sort: 'name', tags })

const inLists = async (centres: readonly Listed[], at: Date): Promise<CentreInList[]> => {
  const hosts = await findFacetsByIds('trusts', 'link', idsOf(centres.map(({ hostTrust }) => hostTrust)))
  const alerts = await alertsOfCentres(centres.map(({ id }) => id))
  return centres.map((centre) => {
    const host = hosts.get(idOf(centre.hostTrust) ?? 0)?.shortName ?? null
    return centreInList(centre, host, alerts.get(centre.id) ?? [], at)
  })
}

const listOf = async (where: Where, tags: string[], at: Date): Promise<CentreInList[]> =>
  inLists(await find(where, tags), at)

/** What has moved or closed for good is found by its own page alone. */
const isThere = ({ open }: CentreInList): boolean => open?.kind !== 'moved' && open?.kind !== 'ended'

/** All centres by name, open or not at a moment, where there are no more than `most`; otherwise none. */
export const fewCentres = async (most: number, at: Date): Promise<CentreInList[]> => {
  const tags = [listTag('cdcs', 'all')]
  const centres = await findFacets('cdcs', 'listed', { sort: 'id', limit: most + 1, tags })
  return centres.length > most ? [] : (await inLists([...centres].sort(byName), at)).filter(isThere)
}

/** What the home page tells of a centre. */
export interface CentreNotice {
  centre: Link
  banner: Banner
}

/** The operating statuses that the home page tells, until they are over. */
export const noticesOnHome = async (at: Date): Promise<CentreNotice[]> => {
  const where = { 'status.onHome': { equals: true } }
  const centres = await findFacets('cdcs', 'listed', { where, sort: 'name', tags: [listTag('cdcs', 'onHome')] })
  return centres.flatMap((centre) => {
    // the form hides the tick of a centre that is open again
    const banner = centre.status.state === 'open' ? null : statusAt(centre.status, at)
    return banner ? [{ centre: linkOf('cdcs', centre), banner }] : []
  })
}

/** The centres of a host trust, which is not named again. */
export const centresOf = async (trust: number, at: Date): Promise<CentreInList[]> => {
  const centres = await find({ hostTrust: { equals: trust } }, [listTag('cdcs', 'trust', trust)])
  const alerts = await alertsOfCentres(centres.map(({ id }) => id))
  return centres.map((centre) => centreInList(centre, null, alerts.get(centre.id) ?? [], at))
}

/** Centres that do at least one of the tests of a network, or tests of it that are not named. */
export const centresOfNetwork = (network: number, tests: number[], at: Date): Promise<CentreInList[]> => {
  const tags = [...tests.map((test) => listTag('cdcs', 'test', test)), listTag('cdcs', 'network', network)]
  return listOf({ or: [{ 'offerings.test': { in: tests } }, { 'offerings.network': { equals: network } }] }, tags, at)
}
