import { now } from '@/content/clock'
import { firstChartOn } from '@/content/governance/charts'
import { comingMeetings } from '@/content/governance/meetings'
import { hasInterests } from '@/content/governance/interests'
import { overview } from '@/content/governance/overview'
import { pageMetadata } from '../page-metadata'
import { chartNotes } from './charts'
import { Governance, head } from './structure'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(head)

export default async function GovernancePage() {
  const at = now()
  const [found, coming, interests] = await Promise.all([overview(at), comingMeetings(at, 3), hasInterests()])
  const chart = await firstChartOn(found.bodies, found.day, chartNotes(found.chaired))
  return <Governance overview={found} chart={chart} coming={coming} hasInterests={interests} />
}
