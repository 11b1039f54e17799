import type { CentreFacts, TestAsked, TestOffered } from '@/domain/centres/answers'
import { isClosedOn, statusChange } from '@/domain/opening-hours/operating-status'
import { londonDay } from '@/domain/dates/london-time'
import { byName } from '@/domain/text/by-name'
import { addTag, expiresAt, readOnce } from '@/server/page-cache/cache-tags'
import { selectOf, type AsFacet } from '../facets'
import { listTag } from '../lists'
import { idOf } from '../relations'
import { findSlugs } from '../stored/lists'
import { find } from '../stored/read'
import { hoursOf, operatingStatusOf } from './schedules'

/** A centre with all that people can ask for. */
export type CentreToFind = AsFacet<'cdcs', 'found'>

export type StoredOffering = NonNullable<CentreToFind['offerings']>[number]

/** Reads centres by their slugs: those that are asked for in the same turn with one query. */
const reader = () => {
  const slugs: string[] = []
  let found: Promise<Map<string, CentreToFind>> | null = null
  const read = async (): Promise<Map<string, CentreToFind>> => {
    await Promise.resolve() // until all have asked
    const docs = await find('cdcs', { where: { slug: { in: slugs } } }, selectOf('cdcs', 'found'))
    return new Map((docs as CentreToFind[]).map((doc) => [doc.slug, doc])) // the fields selected
  }
  return async (slug: string): Promise<CentreToFind | null> => {
    slugs.push(slug)
    return (await (found ??= read())).get(slug) ?? null
  }
}

/**
 * Centres as far as people can ask for them, by name. Each is read once for all pages, and alone again when it
 * changes: to read all their tests takes longer than to make a page. Nobody changes what it gives.
 */
const readEach = async (slugs: readonly string[]): Promise<CentreToFind[]> => {
  const read = reader()
  const centres = await Promise.all(
    slugs.map((slug) =>
      readOnce(`centre to find ${slug}`, async () => {
        addTag(listTag('cdcs', 'slug', slug))
        const centre = await read(slug)
        if (centre) addTag(`cdcs:${centre.id}:found`)
        return centre
      }),
    ),
  )
  return centres.filter((centre) => centre !== null).sort(byName)
}

/** Every centre by name. */
export const everyCentre = async (): Promise<CentreToFind[]> =>
  readEach(await findSlugs('cdcs', { tags: [listTag('cdcs', 'all')] }))

/** The centres that do a test, or tests of its network of which it is not known which, by name: what other centres do is nothing to them. */
export const centresDoing = async ({ id, network }: TestAsked): Promise<CentreToFind[]> => {
  const ofNetwork = network === null ? [] : [{ 'offerings.network': { equals: network } }]
  const where = { or: [{ 'offerings.test': { equals: id } }, ...ofNetwork] }
  const tags = [listTag('cdcs', 'test', id), ...(network === null ? [] : [listTag('cdcs', 'network', network)])]
  return readEach(await findSlugs('cdcs', { where, tags }))
}

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

const readFacts = ({ gettingThere, hours, offerings }: CentreToFind): CentreFacts => ({
  offerings: (offerings ?? []).map(offered),
  hours: hoursOf(hours),
  stepFree: gettingThere?.stepFree?.has ?? null,
})

/** Of each centre that pages share, until it is read again. */
const facts = new WeakMap<CentreToFind, CentreFacts>()

/** A centre as the rules of finding take it. */
export const factsOf = (centre: CentreToFind): CentreFacts => {
  const known = facts.get(centre) ?? readFacts(centre)
  facts.set(centre, known)
  return known
}
