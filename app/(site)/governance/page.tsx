import { now, today } from '@/content/clock'
import { governanceBodies } from '@/content/governance/bodies'
import { comingMeetings } from '@/content/governance/meetings'
import { pageMetadata } from '../page-metadata'
import { Governance, head } from './structure'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(head)

export default async function GovernancePage() {
  const at = now()
  const [bodies, coming] = await Promise.all([governanceBodies(), comingMeetings(at, 3)])
  return <Governance bodies={bodies} coming={coming} day={today(at)} />
}
