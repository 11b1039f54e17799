import { PageHeading } from '@/components/site/page-heading'
import { WorkstreamCards } from '@/components/site/collaborative/workstream-cards'
import { workstreamList } from '@/content/collaborative/workstreams'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import { workstreamCard } from '../presenters'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our work',
  description: 'The workstreams through which our trusts improve diagnostic services together.',
  path: '/workstreams',
}

export const metadata = pageMetadata(head)

export default async function WorkstreamsPage() {
  const workstreams = await workstreamList()
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <WorkstreamCards workstreams={workstreams.map(workstreamCard)} level={2} />
    </PageFrame>
  )
}
