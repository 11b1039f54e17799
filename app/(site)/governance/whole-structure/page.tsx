import { now } from '@/content/clock'
import { chartsOn } from '@/content/governance/charts'
import { chairsToday } from '@/content/governance/overview'
import { redirectTo } from '@/server/page-cache/cache-tags'
import { pageMetadata } from '../../page-metadata'
import { chartNotes } from '../charts'
import { head as overview } from '../structure'
import { WholeStructure, wholeHref } from '../whole-structure'

export const dynamic = 'force-dynamic'

const head = {
  title: 'The whole structure today',
  description: 'All bodies, their reporting lines, and a chart of each branch.',
  path: wholeHref(overview.path),
}

export const metadata = pageMetadata(head)

/** The structure of today, whole: where one chart holds it, the overview shows the same. */
export default async function WholeStructureToday() {
  const { bodies, chaired, day } = await chairsToday(now())
  const charts = await chartsOn(bodies, day, chartNotes(chaired))
  if (charts.length < 2) redirectTo(overview.path, 307)
  return (
    <WholeStructure
      title={head.title}
      lead={head.description}
      path={head.path}
      above={[{ href: overview.path, text: overview.title }]}
      bodies={bodies}
      day={day}
      then="today"
      charts={charts}
    />
  )
}
