import { Heading } from '@/components/nhs/heading'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { now } from '@/content/clock'
import { allMeetings } from '@/content/governance/meetings'
import { PageFrame } from '../../page-frame'
import { pageMetadata } from '../../page-metadata'
import { meetingItem } from '../../presenters'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Meetings and papers',
  description: 'When our boards meet, what they discuss and what they decided.',
  path: '/governance/meetings',
}

export const metadata = pageMetadata(head)

export default async function MeetingsPage() {
  const { coming, past } = await allMeetings(now())
  return (
    <PageFrame path={head.path} above={[{ href: '/governance', text: 'Governance' }]} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Heading>Upcoming meetings</Heading>
      {coming.length > 0 ? (
        <MeetingsList meetings={coming.map((meeting) => meetingItem(meeting, true))} />
      ) : (
        <p>No meeting dates have been published yet.</p>
      )}
      <Heading>Past meetings</Heading>
      {past.length > 0 ? (
        <MeetingsList meetings={past.map((meeting) => meetingItem(meeting, true))} />
      ) : (
        <p>No meetings have been published yet.</p>
      )}
    </PageFrame>
  )
}
