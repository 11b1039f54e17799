import type { Metadata } from 'next'
import { cache } from 'react'
import { meetingPage } from '@/content/governance/meeting-page'
import { recordId } from '@/domain/identifiers/record-id'
import { thePublic } from '@/content/viewer'
import { Missing } from '../../../missing'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { MeetingDetail, titleOf } from '../meeting'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ id: string }>
}

/** Only a number that PostgreSQL can hold is looked up. */
const found = cache(async (written: string) => {
  const id = recordId(written)
  return id === null ? null : meetingPage(thePublic, id)
})

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const meeting = await found((await params).id)
  return meeting === null
    ? messageMetadata('Page not found')
    : pageMetadata({
        title: titleOf(meeting),
        description: `Agenda, papers, minutes and decisions of the meeting: ${titleOf(meeting)}.`,
        path: meeting.href,
      })
}

export default async function MeetingRoute({ params }: Args) {
  const { id } = await params
  const meeting = await found(id)
  return meeting === null ? <Missing path={`/governance/meetings/${id}`} /> : <MeetingDetail page={meeting} />
}
