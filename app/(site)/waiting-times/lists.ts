import type { ShownFigures } from '@/content/waiting-times/shown'
import { england } from '@/domain/waiting-times/figure'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import type { Lists } from './at-a-glance'

/** What sums are made of. */
export type Summed = Pick<ShownFigures, 'figures' | 'trusts' | 'tests'>

/** Sums by month: of some trusts and tests together, and of the same tests in England. */
export interface PageLists {
  ours: Lists
  national: Lists
}

/** The sums of some trusts and tests. */
export const listsOf = ({ figures, tests, trusts }: Summed): PageLists => {
  const codes = tests.map(({ code }) => code)
  return {
    ours: waitingLists(figures, { providers: trusts.map(({ code }) => code), tests: codes }),
    national: waitingLists(figures, { providers: [england], tests: codes }),
  }
}
