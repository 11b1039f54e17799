import type { Text } from '@/domain/rich-text'
import type { TargetAndResult } from '@/domain/waiting-times/target-and-result'
import { type CentreInList, fewCentres, noticesOnHome, type CentreNotice } from '../centres/centres'
import type { TestInList } from '../centres/test-in-list'
import { testList } from '../centres/tests'
import { networkList, type NetworkInList } from '../collaborative/networks'
import { trustLinks } from '../collaborative/trusts'
import { workstreamList, type WorkstreamInList } from '../collaborative/workstreams'
import { type MeetingInList, nextMeeting } from '../governance/meetings'
import { type NewsCard, newsCards } from '../news/cards'
import { idsOf, type Link } from '../relations'
import { textOf } from '../rich-text'
import { readGlobal } from '../stored/globals'
import type { Viewer } from '../viewer'
import { targetOfAll } from '../waiting-times/target'

export interface HomePage {
  heading: string
  lead: string
  /** `asOf` is a partial date */
  keyFigures: { figure: string; label: string; period: string | null; asOf: string | null }[]
  /** our target for waiting times with what came of it */
  target: TargetAndResult
  whoWeAre: Text
  networksIntro: string | null
  workIntro: string | null
  /** vision, objective and strategy in short */
  direction: string | null
  trusts: Link[]
  networks: NetworkInList[]
  /** by name; none where they are too many for the home page */
  centres: CentreInList[]
  /** operating statuses that editors chose to tell here */
  notices: CentreNotice[]
  tests: TestInList[]
  workstreams: WorkstreamInList[]
  news: NewsCard[]
  nextMeeting: MeetingInList | null
}

/** Posts on the home page. */
const newsOnHome = 3

/** More centres are found by the finder alone. */
const centresOnHome = 12

const fields = {
  heading: true,
  lead: true,
  keyFigures: true,
  whoWeAre: true,
  networksIntro: true,
  workIntro: true,
  directionShort: true,
  vision: true,
  featuredNews: true,
} as const

/** Everything that the home page shows, with whether each centre is open at a moment. */
export const homePage = async (viewer: Viewer, at: Date): Promise<HomePage> => {
  const home = await readGlobal(viewer, 'home', { select: fields })
  const [whoWeAre, target, trusts, networks, centres, notices, tests, workstreams, news, meeting] = await Promise.all([
    textOf(home.whoWeAre),
    targetOfAll(),
    trustLinks(),
    networkList(),
    fewCentres(centresOnHome, at),
    noticesOnHome(at),
    testList(),
    workstreamList(),
    newsCards(idsOf(home.featuredNews), newsOnHome),
    nextMeeting(at),
  ])
  return {
    heading: home.heading ?? '',
    lead: home.lead ?? '',
    keyFigures: (home.keyFigures ?? []).map(({ asOf, figure, label, period }) => ({
      figure,
      label,
      period: period ?? null,
      asOf: asOf ?? null,
    })),
    target,
    whoWeAre,
    networksIntro: home.networksIntro ?? null,
    workIntro: home.workIntro ?? null,
    direction: home.directionShort || home.vision || null,
    trusts,
    networks,
    centres,
    notices,
    tests,
    workstreams,
    news,
    nextMeeting: meeting,
  }
}
