import { now, today } from '@/content/clock'
import { governanceBodies } from '@/content/governance'
import { meetingList } from '@/content/meetings'
import { pageMetadata } from '../page-metadata'
import { Governance, head } from './structure'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(head)

export default async function GovernancePage() {
  const at = now()
  const [bodies, meetings] = await Promise.all([governanceBodies(), meetingList(at)])
  return <Governance bodies={bodies} coming={meetings.coming} past={meetings.past.length} day={today(at)} />
}
