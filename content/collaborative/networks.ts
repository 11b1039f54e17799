import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import { centresOffering, type CentreInList } from '../centres/centres'
import { newsAbout, type NewsInList } from '../news/news'
import { idsOf, linksTo, linkTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findMany, findOne } from '../stored'
import { testsOf, type TestInList } from '../centres/tests'
import type { Viewer } from '../viewer'

export interface NetworkInList {
  href: string
  name: string
  summary: string
}

export interface NetworkPage extends NetworkInList {
  body: Text
  sharedGoal: string | null
  board: Link | null
  /** `asOf` as far as it is known */
  achievements: { figure: string | null; text: string; asOf: string | null }[]
  tests: TestInList[]
  centres: CentreInList[]
  workstreams: Link[]
  news: NewsInList[]
  review: Review
}

const inList = { name: true, slug: true, summary: true } as const

const listed = ({ name, slug, summary }: { name: string; slug: string; summary: string }): NetworkInList => ({
  href: addressOf('networks', slug),
  name,
  summary,
})

/** All networks, by name. */
export const networkList = async (): Promise<NetworkInList[]> =>
  (await findMany('networks', { sort: 'name', select: inList })).map(listed)

const workstreamsOf = async (network: number): Promise<Link[]> => {
  const found = await findMany('workstreams', {
    where: { networks: { in: [network] } },
    sort: 'order',
    select: { name: true, slug: true },
  })
  return found.map(({ name, slug }) => ({ href: addressOf('workstreams', slug), text: name }))
}

/** A network with its tests, centres, board and news, or null. */
export const networkPage = async (viewer: Viewer, slug: string, at: Date): Promise<NetworkPage | null> => {
  const network = await findOne(
    viewer,
    'networks',
    { slug: { equals: slug } },
    {
      ...inList,
      body: true,
      sharedGoal: true,
      governanceBody: true,
      achievements: true,
      ...reviewFields,
    },
  )
  if (network === null) return null
  const tests = await testsOf(network.id)
  const [body, board, centres, workstreams, news] = await Promise.all([
    textOf(network.body),
    linkTo('governance-bodies', network.governanceBody),
    centresOffering(
      tests.map(({ id }) => id),
      at,
    ),
    workstreamsOf(network.id),
    newsAbout('networks', network.id),
  ])
  return {
    ...listed(network),
    body,
    sharedGoal: network.sharedGoal ?? null,
    board,
    achievements: (network.achievements ?? []).map(({ figure, text, asOf }) => ({
      figure: figure ?? null,
      text,
      asOf: asOf ?? null,
    })),
    tests,
    centres,
    workstreams,
    news,
    review: reviewOf(network),
  }
}

/** Links to networks that are named, in the order given. */
export const networkLinks = async (relations: Parameters<typeof idsOf>[0]): Promise<Link[]> => {
  const ids = idsOf(relations)
  const found = await linksTo('networks', ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}
