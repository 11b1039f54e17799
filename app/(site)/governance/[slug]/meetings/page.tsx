import { MeetingsOfBody, metadataOf } from './meetings-of-body'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ slug: string }>
}

export const generateMetadata = async ({ params }: Args) => metadataOf((await params).slug, 1)

export default async function AllMeetings({ params }: Args) {
  const { slug } = await params
  return <MeetingsOfBody slug={slug} page={1} path={`/governance/${slug}/meetings`} />
}
