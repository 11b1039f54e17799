import type { Metadata } from 'next'
import { cache } from 'react'
import { Pagination } from '@/components/nhs/pagination'
import { CalendarLink } from '@/components/site/governance/calendar-link'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { meetingsOfBody } from '@/content/governance/meetings'
import { Missing } from '../../../missing'
import { PageFrame } from '../../../page-frame'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { meetingItem } from '../../../presenters'

const hrefOf = (slug: string, page: number): string =>
  page === 1 ? `/governance/${slug}/meetings` : `/governance/${slug}/meetings/page/${page}`

const read = cache(meetingsOfBody)

const titleOf = (page: number, pages: number): string =>
  page === 1 ? 'All meetings' : `Meetings, page ${page} of ${pages}`

export const metadataOf = async (slug: string, page: number): Promise<Metadata> => {
  const list = await read(slug, page)
  if (list === null) return messageMetadata('Page not found')
  const title = `${list.body.text}: ${titleOf(page, list.pages)}`
  return pageMetadata({ title, description: `Meetings of the ${list.body.text}.`, path: hrefOf(slug, page) })
}

/** One page of all meetings of a body; 404 when there is none. */
export async function MeetingsOfBody({ slug, page, path }: { slug: string; page: number; path: string }) {
  const list = await read(slug, page)
  if (list === null) return <Missing path={path} />
  return (
    <PageFrame path={path} above={[{ href: '/governance', text: 'Governance' }, list.body]} review="lists">
      <PageHeading title={titleOf(page, list.pages)} caption={list.body.text} />
      {list.meetings.length > 0 ? (
        <MeetingsList meetings={list.meetings.map((meeting) => meetingItem(meeting, list.body.href))} />
      ) : (
        <p>No meetings have been published yet.</p>
      )}
      <Pagination page={page} pages={list.pages} hrefOf={(other) => hrefOf(slug, other)} label="Meetings" />
      <CalendarLink of="these meetings" href={`/governance/${slug}/meetings.ics`} />
    </PageFrame>
  )
}
