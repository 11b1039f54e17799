import type { Metadata } from 'next'
import { cache } from 'react'
import { PageHeading } from '@/components/site/page-heading'
import { membersOnDay } from '@/content/governance/on-day'
import { isDay } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { furtherPage } from '@/domain/identifiers/page-number'
import { Missing } from '../../../../../missing'
import { PageFrame } from '../../../../../page-frame'
import { messageMetadata, pageMetadata } from '../../../../../page-metadata'
import { MembersList, membersHref, membersTitle } from '../../../members-list'
import { onHref } from '../../../on-href'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ date: string; number: string }>
}

const read = cache(async (date: string, page: number) => (isDay(date) ? membersOnDay(date, page) : null))

const titleOf = (day: string, page: number, pages: number): string => `${membersTitle(day)}, page ${page} of ${pages}`

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const { date, number } = await params
  const found = await read(date, furtherPage(number))
  if (found === null) return messageMetadata('Page not found')
  const { page, pages } = found
  return pageMetadata({
    title: titleOf(date, page, pages),
    description: `Who sat where on ${formatDay(date)}.`,
    path: membersHref(date, page),
  })
}

/** A further page of who sits where on a day on which something changed. */
export default async function FurtherMembers({ params }: Args) {
  const { date, number } = await params
  const found = await read(date, furtherPage(number))
  if (found === null) return <Missing path={`${onHref(date)}/page/${number}`} />
  const above = [
    { href: '/governance', text: 'Governance' },
    { href: onHref(date), text: formatDay(date) },
  ]
  return (
    <PageFrame path={membersHref(date, found.page)} above={above} review="lists">
      <PageHeading title={titleOf(date, found.page, found.pages)} />
      <MembersList day={date} {...found} />
    </PageFrame>
  )
}
