import type { Text } from '@/domain/rich-text'
import { centreList, type CentreInList } from '../centres/centres'
import { networkList, type NetworkInList } from '../collaborative/networks'
import { type NewsCard, newsCards } from '../news/cards'
import { idsOf } from '../relations'
import { textsOf } from '../rich-text'
import { readGlobal } from '../stored/globals'
import { testList, type TestInList } from '../centres/tests'
import { trustList, type TrustInList } from '../collaborative/trusts'
import type { Viewer } from '../viewer'
import { workstreamList, type WorkstreamInList } from '../collaborative/workstreams'

export interface HomePage {
  heading: string
  lead: string
  keyFigures: { figure: string; label: string; period: string | null }[]
  whoWeAre: Text
  communities: Text
  investment: Text
  networksIntro: string | null
  workIntro: string | null
  objective: string | null
  vision: string | null
  strategy: string[]
  governanceIntro: string | null
  trusts: TrustInList[]
  networks: NetworkInList[]
  centres: CentreInList[]
  tests: TestInList[]
  workstreams: WorkstreamInList[]
  news: NewsCard[]
}

/** Posts on the home page. */
const newsOnHome = 3

/** Everything that the home page shows, with whether each centre is open at a moment. */
export const homePage = async (viewer: Viewer, at: Date): Promise<HomePage> => {
  const home = await readGlobal(viewer, 'home')
  const [texts, trusts, networks, centres, tests, workstreams, news] = await Promise.all([
    textsOf({ whoWeAre: home.whoWeAre, communities: home.communities, investment: home.investment }),
    trustList(),
    networkList(),
    centreList(at),
    testList(),
    workstreamList(),
    newsCards(idsOf(home.featuredNews), newsOnHome),
  ])
  return {
    heading: home.heading ?? '',
    lead: home.lead ?? '',
    keyFigures: (home.keyFigures ?? []).map(({ figure, label, period }) => ({ figure, label, period: period ?? null })),
    ...texts,
    networksIntro: home.networksIntro ?? null,
    workIntro: home.workIntro ?? null,
    objective: home.objective ?? null,
    vision: home.vision ?? null,
    strategy: (home.strategy ?? []).map(({ text }) => text),
    governanceIntro: home.governanceIntro ?? null,
    trusts,
    networks,
    centres,
    tests,
    workstreams,
    news,
  }
}
