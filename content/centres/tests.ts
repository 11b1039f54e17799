import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import type { TestCode } from '@/domain/waiting-times/figure'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { selectOf, type AsFacet } from '../facets'
import { listTag } from '../lists'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { idOf, idsOf, linksTo, linkTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textsOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug } from '../stored/records'
import type { Viewer } from '../viewer'
import { centresDoing } from './every-centre'
import { findCentres, type Found } from './finder'
import type { TestInList } from './test-in-list'

export interface TestPage extends TestInList {
  network: Link | null
  whatItIs: Text
  howToPrepare: Text
  whatHappens: Text
  /** '20 to 40 minutes' */
  howLong: string | null
  gettingResults: Text
  /** its code in the waiting times statistics; null where they do not count it */
  dm01Code: TestCode | null
  /** the page of the NHS website about it */
  nhsPage: string | null
  /** the place that somebody typed, or '' */
  near: string
  centres: Found
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

type Listed = AsFacet<'tests', 'listed'>

const listed = ({ alsoKnownAs, id, name, network, slug, summary }: Listed): TestInList => ({
  id,
  href: addressOf('tests', slug),
  name,
  slug,
  summary,
  alsoKnownAs: alsoKnownAs ?? [],
  networkId: idOf(network),
})

const everyTest = () => findFacets('tests', 'listed', { sort: 'name', tags: [listTag('tests', 'all')] })

/** All tests by name. */
export const testList = async (): Promise<TestInList[]> => (await everyTest()).map(listed)

/** All tests by network; tests without a network come last, under null. */
export const testsByNetwork = async (): Promise<{ network: Link | null; tests: TestInList[] }[]> => {
  const tests = await everyTest()
  const links = await linksTo('networks', idsOf(tests.map(({ network }) => network)))
  const groups = [...links].map(([id, network]) => ({
    network,
    tests: tests.filter((test) => idOf(test.network) === id).map(listed),
  }))
  const others = tests.filter(({ network }) => !links.has(idOf(network) ?? 0)).map(listed)
  const byName = groups.sort((a, b) => a.network.text.localeCompare(b.network.text, 'en-GB'))
  return others.length > 0 ? [...byName, { network: null, tests: others }] : byName
}

/** The tests of a network. */
export const testsOf = async (network: number): Promise<TestInList[]> => {
  const tags = [listTag('tests', 'network', network)]
  const where = { network: { equals: network } }
  return (await findFacets('tests', 'listed', { where, sort: 'name', tags })).map(listed)
}

const fields = {
  ...selectOf('tests', 'listed'),
  whatItIs: true,
  howToPrepare: true,
  whatHappens: true,
  howLong: true,
  gettingResults: true,
  nhsPage: true,
  dm01Code: true,
  ...reviewFields,
} as const

/** Without a centre there is no distance to tell, and no form for a place that could be wrong. */
const withoutProblemOfNone = (found: Found): Found =>
  found.fit.length + found.possible.length > 0
    ? found
    : { ...found, place: null, problem: null, outside: null, suggestions: [] }

/**
 * A test with the centres that offer it, or null.
 * @param near the place from which distances are told, as typed, or ''
 */
export const testPage = async (viewer: Viewer, slug: string, near: string, at: Date): Promise<TestPage | null> => {
  const test = await findBySlug(viewer, 'tests', slug, fields)
  if (test === null) return null
  const shown = listed(test)
  const { gettingResults, howToPrepare, whatHappens, whatItIs } = test
  const [network, texts, centres, news, corrections] = await Promise.all([
    linkTo('networks', test.network),
    textsOf({ whatItIs, howToPrepare, whatHappens, gettingResults }),
    findCentres({ test: shown.slug, near, wished: [], page: 1 }, [shown], at, () =>
      centresDoing({ id: shown.id, network: shown.networkId }),
    ),
    newsAbout('tests', test.id),
    correctionsOf(viewer, 'tests', test.id),
  ])
  return {
    ...shown,
    network,
    ...texts,
    howLong: test.howLong ?? null,
    nhsPage: test.nhsPage ?? null,
    dm01Code: test.dm01Code ?? null,
    near,
    centres: withoutProblemOfNone(centres),
    news,
    corrections,
    review: reviewOf(test),
  }
}
