import type { Text } from '@/domain/rich-text'
import { textsOf } from '../rich-text'
import { readGlobal } from '../stored/globals'
import type { Viewer } from '../viewer'

/** What the page about vision and strategy says, as far as it is filled in. */
export interface DirectionPage {
  vision: string | null
  objective: string | null
  strategy: string[]
  communities: Text
  investment: Text
  governance: string | null
}

const fields = {
  objective: true,
  vision: true,
  strategy: true,
  communities: true,
  investment: true,
  governanceIntro: true,
} as const

/** Vision, objective and strategy, whom they are for and what they cost. */
export const directionPage = async (viewer: Viewer): Promise<DirectionPage> => {
  const home = await readGlobal(viewer, 'home', { select: fields })
  return {
    ...(await textsOf({ communities: home.communities, investment: home.investment })),
    vision: home.vision ?? null,
    objective: home.objective ?? null,
    strategy: (home.strategy ?? []).map(({ text }) => text),
    governance: home.governanceIntro ?? null,
  }
}
