import { PageHeading } from '@/components/site/page-heading'
import type { LinkData } from '@/components/nhs/link'
import type { FirstChart, PlannedChart } from '@/content/governance/charts'
import type { Body } from '@/domain/governance/reporting-lines'
import { PageFrame } from '../page-frame'
import { Charts } from './charts'
import { StructureList, type Excerpt } from './structure-list'

/** The address of the whole structure, below that of the page which shows its upper levels. */
export const wholeHref = (path: string): string => `${path}/whole-structure`

/** Bodies that a page lists of a structure that one chart cannot hold. */
const listedAtMost = 30

/** What a page shows of a structure that needs several charts, and where the rest is; null: it shows all. */
export const excerptOf = ({ hasMore }: FirstChart, path: string): Excerpt | null =>
  hasMore ? { most: listedAtMost, href: wholeHref(path) } : null

interface Props {
  title: string
  lead: string
  path: string
  above: LinkData[]
  bodies: readonly Body[]
  day: string
  then: string
  withDates?: boolean
  charts: PlannedChart[]
}

/** A structure that one chart cannot hold: all of its list, and a chart of each branch. */
export function WholeStructure({ above, charts, lead, path, title, ...list }: Props) {
  return (
    <PageFrame path={path} above={above} review="lists">
      <PageHeading title={title} lead={lead} />
      <StructureList heading="All bodies" {...list} excerpt={null} />
      <Charts charts={charts} />
    </PageFrame>
  )
}
