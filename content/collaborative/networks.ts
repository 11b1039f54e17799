import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { centresOfNetwork, type CentreInList } from '../centres/centres'
import type { TestInList } from '../centres/test-in-list'
import { testsOf } from '../centres/tests'
import { type AsFacet } from '../facets'
import { listTag } from '../lists'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { idsOf, linkOf, linksTo, linkTo, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug } from '../stored/records'
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
  /** `asOf`: a partial date */
  achievements: { figure: string | null; text: string; asOf: string | null }[]
  tests: TestInList[]
  centres: CentreInList[]
  workstreams: Link[]
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

const listed = ({ name, slug, summary }: AsFacet<'networks', 'listed'>): NetworkInList => ({
  href: addressOf('networks', slug),
  name,
  summary,
})

/** All networks by name. */
export const networkList = async (): Promise<NetworkInList[]> =>
  (await findFacets('networks', 'listed', { sort: 'name', tags: [listTag('networks', 'all')] })).map(listed)

/** The networks that a governance body answers for. */
export const networksOfBody = async (body: number): Promise<Link[]> => {
  const tags = [listTag('networks', 'body', body)]
  const found = await findFacets('networks', 'link', {
    where: { governanceBody: { equals: body } },
    sort: 'name',
    tags,
  })
  return found.map((network) => linkOf('networks', network))
}

const workstreamsOf = async (network: number): Promise<Link[]> => {
  const tags = [listTag('workstreams', 'network', network)]
  const found = await findFacets('workstreams', 'link', { where: { networks: { in: [network] } }, sort: 'order', tags })
  return found.map((workstream) => linkOf('workstreams', workstream))
}

const fields = {
  name: true,
  slug: true,
  summary: true,
  body: true,
  sharedGoal: true,
  governanceBody: true,
  achievements: true,
  ...reviewFields,
} as const

/** A network with its tests, centres, board and news, or null. */
export const networkPage = async (viewer: Viewer, slug: string, at: Date): Promise<NetworkPage | null> => {
  const network = await findBySlug(viewer, 'networks', slug, fields)
  if (network === null) return null
  const tests = await testsOf(network.id)
  const testIds = tests.map(({ id }) => id)
  const [body, board, centres, workstreams, news, corrections] = await Promise.all([
    textOf(network.body),
    linkTo('governance-bodies', network.governanceBody),
    centresOfNetwork(network.id, testIds, at),
    workstreamsOf(network.id),
    newsAbout('networks', network.id),
    correctionsOf(viewer, 'networks', network.id),
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
    corrections,
    review: reviewOf(network),
  }
}

/** Links to networks, in the order given. */
export const networkLinks = async (relations: Parameters<typeof idsOf>[0]): Promise<Link[]> => {
  const ids = idsOf(relations)
  const found = await linksTo('networks', ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}
