import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { gapsOf, type CheckedCentre, type Gap, type OfferedTest } from '@/domain/centres/gaps'
import { groupName } from '@/domain/centres/group-name'
import { isClosedOn } from '@/domain/opening-hours/operating-status'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import type { Cdc } from '@/payload-types'
import { gettingThereOf } from '../../centres/getting-there'
import { operatingStatusOf } from '../../centres/schedules'
import { idOf } from '../../relations'
import { offeredTest } from './offered-test'

/** A centre with what is to be asked about it. */
export interface CentreToCheck {
  id: number
  name: string
  /** its page */
  href: string
  gaps: Gap[]
}

const select = {
  name: true,
  slug: true,
  status: true,
  hours: true,
  bankHolidays: true,
  phone: true,
  address: true,
  offerings: true,
  gettingThere: true,
} as const

/** Of each kind: more than there are. */
const most = 500

type Stored = Pick<Cdc, keyof typeof select | 'id'>
type Names = ReadonlyMap<number, string>

const namesIn = async (user: TypedUser, collection: 'tests' | 'networks'): Promise<Names> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: most,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    user,
    where: { _status: { equals: 'published' } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const asChecked = (centre: Stored, tests: Names, networks: Names): CheckedCentre => ({
  hours: (centre.hours ?? []).length > 0,
  bankHolidays: Boolean(centre.bankHolidays),
  phone: Boolean(centre.phone),
  street: Boolean(centre.address.line1),
  postcode: Boolean(centre.address.postcode),
  // what is not public is not on its page either
  tests: (centre.offerings ?? []).flatMap((row): OfferedTest[] => {
    const [test, network] = [tests.get(idOf(row.test) ?? 0), networks.get(idOf(row.network) ?? 0)]
    if (test !== undefined) return [offeredTest(row, 'test', test)]
    return network === undefined ? [] : [offeredTest(row, 'group', groupName(network))]
  }),
  ways: gettingThereOf(centre.gettingThere),
})

/** Of a place that has closed for good or moved nothing is asked any more. */
const isDoneWith = ({ status }: Stored, today: string): boolean =>
  (status.state === 'ended' || status.state === 'moved') && isClosedOn(operatingStatusOf(status), today)

/**
 * Public centres, by name, with what is not known of each, or was not checked for 12 months; those without are among them.
 * @param today 'YYYY-MM-DD'
 */
export const centresToCheck = async (user: TypedUser, today: string): Promise<CentreToCheck[]> => {
  const payload = await getPayload({ config })
  const [{ docs }, tests, networks] = await Promise.all([
    payload.find({
      collection: 'cdcs',
      depth: 0,
      limit: most,
      overrideAccess: false,
      pagination: false,
      select,
      // by name they would all be read before the first 500 are known
      sort: 'id',
      user,
      where: { _status: { equals: 'published' } },
    }),
    namesIn(user, 'tests'),
    namesIn(user, 'networks'),
  ])
  return docs
    .filter((centre) => !isDoneWith(centre, today))
    .map((centre) => ({
      id: centre.id,
      name: centre.name,
      href: addressOf('cdcs', centre.slug),
      gaps: gapsOf(asChecked(centre, tests, networks), today),
    }))
    .sort(byName)
}
