import { Heading } from '@/components/nhs/heading'
import { Pagination } from '@/components/nhs/pagination'
import { CalendarLink } from '@/components/site/governance/calendar-link'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { now } from '@/content/clock'
import { meetingsList } from '@/content/governance/meetings'
import { PageFrame } from '../../page-frame'
import { pageMetadata } from '../../page-metadata'
import { meetingItem } from '../../presenters'
import { meetingsHref } from './further-meetings'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Meetings and papers',
  description: 'When our boards meet, what they discuss and what they decided.',
  path: '/governance/meetings',
}

export const metadata = pageMetadata(head)

const lists = {
  upcoming: { name: 'Upcoming meetings', none: 'No meeting dates have been published yet.' },
  past: { name: 'Past meetings', none: 'No meetings have been published yet.' },
} as const

const List = async ({ kind }: { kind: keyof typeof lists }) => {
  const { name, none } = lists[kind]
  const list = await meetingsList(kind, 1, now())
  return (
    <>
      <Heading>{name}</Heading>
      {list && list.meetings.length > 0 ? (
        <MeetingsList meetings={list.meetings.map((meeting) => meetingItem(meeting, null))} />
      ) : (
        <p>{none}</p>
      )}
      <Pagination page={1} pages={list?.pages ?? 1} hrefOf={(page) => meetingsHref(kind, page)} label={name} />
    </>
  )
}

/** The next meetings and the last ones; each list has further pages. */
export default function MeetingsPage() {
  return (
    <PageFrame path={head.path} above={[{ href: '/governance', text: 'Governance' }]} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <List kind="upcoming" />
      <List kind="past" />
      <CalendarLink of="all meetings" href="/governance/meetings.ics" />
    </PageFrame>
  )
}
