import { furtherPage } from '@/domain/identifiers/page-number'
import { MeetingsOfBody, metadataOf } from '../../meetings-of-body'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ slug: string; number: string }>
}

export const generateMetadata = async ({ params }: Args) => {
  const { number, slug } = await params
  return metadataOf(slug, furtherPage(number))
}

export default async function FurtherMeetings({ params }: Args) {
  const { number, slug } = await params
  return <MeetingsOfBody slug={slug} page={furtherPage(number)} path={`/governance/${slug}/meetings/page/${number}`} />
}
