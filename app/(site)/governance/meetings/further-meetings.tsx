import type { Metadata } from 'next'
import { cache } from 'react'
import { Pagination } from '@/components/nhs/pagination'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { now } from '@/content/clock'
import { meetingsList } from '@/content/governance/meetings'
import { Missing } from '../../missing'
import { PageFrame } from '../../page-frame'
import { messageMetadata, pageMetadata } from '../../page-metadata'
import { meetingItem } from '../../presenters'
import { furtherPage } from '@/domain/identifiers/page-number'

type Kind = 'upcoming' | 'past'

interface Args {
  params: Promise<{ number: string }>
}

const lists = {
  upcoming: { name: 'Upcoming meetings', address: '/governance/meetings/upcoming/page' },
  past: { name: 'Past meetings', address: '/governance/meetings/page' },
} as const

/** The address of a page of a list; the first stands on the page of both lists. */
export const meetingsHref = (kind: Kind, page: number): string =>
  page === 1 ? '/governance/meetings' : `${lists[kind].address}/${page}`

const above = [
  { href: '/governance', text: 'Governance' },
  { href: '/governance/meetings', text: 'Meetings and papers' },
]

const titleOf = (kind: Kind, page: number, pages: number): string => `${lists[kind].name}, page ${page} of ${pages}`

/** The further pages of a list of meetings: 404 for any other number. */
export const furtherMeetings = (kind: Kind) => {
  const read = cache((page: number) => meetingsList(kind, page, now()))
  return {
    generateMetadata: async ({ params }: Args): Promise<Metadata> => {
      const page = furtherPage((await params).number)
      const list = await read(page)
      if (list === null) return messageMetadata('Page not found')
      const title = titleOf(kind, page, list.pages)
      return pageMetadata({ title, description: `${title} of our boards.`, path: meetingsHref(kind, page) })
    },
    Page: async ({ params }: Args) => {
      const { number } = await params
      const page = furtherPage(number)
      const list = await read(page)
      if (list === null) return <Missing path={`${lists[kind].address}/${number}`} />
      return (
        <PageFrame path={meetingsHref(kind, page)} above={above} review="lists">
          <PageHeading title={titleOf(kind, page, list.pages)} />
          <MeetingsList meetings={list.meetings.map((meeting) => meetingItem(meeting, null))} />
          <Pagination
            page={page}
            pages={list.pages}
            hrefOf={(other) => meetingsHref(kind, other)}
            label={lists[kind].name}
          />
        </PageFrame>
      )
    },
  }
}
