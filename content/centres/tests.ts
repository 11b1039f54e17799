import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import { centresOffering, type CentreInList } from './centres'
import { newsAbout, type NewsInList } from '../news/news'
import { idOf, linksTo, linkTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textsOf } from '../rich-text'
import { findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

export interface TestInList {
  id: number
  href: string
  name: string
  slug: string
  summary: string
  alsoKnownAs: string[]
}

export interface TestPage extends TestInList {
  network: Link | null
  whatItIs: Text
  howToPrepare: Text
  whatHappens: Text
  centres: CentreInList[]
  news: NewsInList[]
  review: Review
}

const inList = { name: true, slug: true, summary: true, alsoKnownAs: true, network: true } as const

const listed = (test: {
  id: number
  name: string
  slug: string
  summary: string
  alsoKnownAs?: string[] | null
}): TestInList => ({
  id: test.id,
  href: addressOf('tests', test.slug),
  name: test.name,
  slug: test.slug,
  summary: test.summary,
  alsoKnownAs: test.alsoKnownAs ?? [],
})

/** All tests by name. */
export const testList = async (): Promise<TestInList[]> =>
  (await findMany('tests', { sort: 'name', select: inList })).map(listed)

/** All tests, by network; tests of no network come last, with null. */
export const testsByNetwork = async (): Promise<{ network: Link | null; tests: TestInList[] }[]> => {
  const tests = await findMany('tests', { sort: 'name', select: inList })
  const ids = [...new Set(tests.map(({ network }) => idOf(network)))]
  const links = await linksTo(
    'networks',
    ids.filter((id) => id !== null),
  )
  const groups = [...links].map(([id, network]) => ({
    network,
    tests: tests.filter((test) => idOf(test.network) === id).map(listed),
  }))
  const others = tests.filter(({ network }) => !links.has(idOf(network) ?? 0)).map(listed)
  const byName = groups.sort((a, b) => a.network.text.localeCompare(b.network.text, 'en-GB'))
  return others.length > 0 ? [...byName, { network: null, tests: others }] : byName
}

/** The tests of a network. */
export const testsOf = async (network: number): Promise<TestInList[]> =>
  (await findMany('tests', { where: { network: { equals: network } }, sort: 'name', select: inList })).map(listed)

/** The test with a slug, as lists show it, or null. */
export const testNamed = async (slug: string): Promise<TestInList | null> => {
  const [test] = await findMany('tests', { where: { slug: { equals: slug } }, limit: 1, select: inList })
  return test ? listed(test) : null
}

/** A test with the centres that offer it, or null. */
export const testPage = async (viewer: Viewer, slug: string, at: Date): Promise<TestPage | null> => {
  const test = await findOne(
    viewer,
    'tests',
    { slug: { equals: slug } },
    {
      ...inList,
      whatItIs: true,
      howToPrepare: true,
      whatHappens: true,
      ...reviewFields,
    },
  )
  if (test === null) return null
  const [network, texts, centres, news] = await Promise.all([
    linkTo('networks', test.network),
    textsOf({ whatItIs: test.whatItIs, howToPrepare: test.howToPrepare, whatHappens: test.whatHappens }),
    centresOffering([test.id], at),
    newsAbout('tests', test.id),
  ])
  return { ...listed(test), network, ...texts, centres, news, review: reviewOf(test) }
}
