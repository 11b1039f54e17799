import { londonDay } from '@/domain/dates/london-time'
import { isClosedOn, sendsElsewhere } from '@/domain/opening-hours/operating-status'
import type { Cdc } from '@/payload-types'
import { idsOf, linkOf, type Link } from '../relations'
import { findFacetsByIds } from '../stored/records'
import { statusAt } from './opening'
import { operatingStatusOf } from './schedules'

const hasGone = ({ state }: Cdc['status']): boolean => state === 'moved' || state === 'ended'

/**
 * Where the tests of a centre are done instead, in the editors' order: centres that are public and not closed themselves. One that has moved
 * or closed for good in its turn leads on to where its own tests went. The page goes stale with each centre on the way, and
 * expires when one closes or opens again.
 */
export const insteadOf = async ({ id, status }: Pick<Cdc, 'id' | 'status'>, at: Date): Promise<Link[]> => {
  if (statusAt(status, at) === null || !sendsElsewhere(status.state)) return []
  const day = londonDay(at)
  const seen = new Set([id])
  const links: Link[] = []
  for (let named = idsOf(status.insteadAt); named.length > 0;) {
    named.forEach((one) => seen.add(one))
    const found = await findFacetsByIds('cdcs', 'listed', named)
    const centres = named.flatMap((one) => found.get(one) ?? [])
    centres.forEach((centre) => void statusAt(centre.status, at)) // says until when it is so
    const isClosed = (centre: (typeof centres)[number]) => isClosedOn(operatingStatusOf(centre.status), day)
    links.push(...centres.filter((centre) => !isClosed(centre)).map((centre) => linkOf('cdcs', centre)))
    named = centres
      .filter((centre) => isClosed(centre) && hasGone(centre.status))
      .flatMap((centre) => idsOf(centre.status.insteadAt))
      .filter((one) => !seen.has(one))
  }
  return links
}
