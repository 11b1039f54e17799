import type { CentreFacts, TestOffered } from '@/domain/centres/answers'
import { isClosedOn, statusChange } from '@/domain/opening-hours/operating-status'
import { londonDay } from '@/domain/dates/london-time'
import { expiresAt, readOnce } from '@/server/page-cache/cache-tags'
import type { AsFacet } from '../facets'
import { listTag } from '../lists'
import { idOf } from '../relations'
import { findFacets } from '../stored/lists'
import { hoursOf, operatingStatusOf } from './schedules'

/** A centre with all that people can ask for. */
export type CentreToFind = AsFacet<'cdcs', 'found'>

export type StoredOffering = NonNullable<CentreToFind['offerings']>[number]

const read = (): Promise<CentreToFind[]> =>
  findFacets('cdcs', 'found', { sort: 'name', tags: [listTag('cdcs', 'all')] })

/** Every centre by name, read once for all pages that ask for some of them. Nobody changes what it gives. */
export const everyCentre = (): Promise<readonly CentreToFind[]> => readOnce('every centre', read)

/** Whether people are sent to a centre: not to one that has moved or closed for good. The page expires when that changes. */
export const isInUse = ({ status }: Pick<CentreToFind, 'status'>, at: Date): boolean => {
  if (status.state !== 'moved' && status.state !== 'ended') return true
  const [stored, day] = [operatingStatusOf(status), londonDay(at)]
  const change = statusChange(stored, day)
  if (change) expiresAt(change)
  return !isClosedOn(stored, day)
}

const offered = ({ access, hours, network, test }: StoredOffering): TestOffered => ({
  test: idOf(test),
  network: idOf(network),
  access: access ?? null,
  hours: hoursOf(hours),
})

/** A centre as the rules of finding take it. */
export const factsOf = ({ gettingThere, hours, offerings }: CentreToFind): CentreFacts => ({
  offerings: (offerings ?? []).map(offered),
  hours: hoursOf(hours),
  stepFree: gettingThere?.stepFree?.has ?? null,
})
