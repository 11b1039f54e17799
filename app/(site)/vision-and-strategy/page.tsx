import { PageHeading } from '@/components/site/page-heading'
import { directionPage } from '@/content/pages/direction'
import { thePublic } from '@/content/viewer'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import { Direction } from './direction'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our vision and strategy',
  description: 'What we want to achieve together, how, and for whom.',
  path: '/vision-and-strategy',
}

export const metadata = pageMetadata(head)

export default async function VisionAndStrategyPage() {
  const page = await directionPage(thePublic)
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Direction page={page} />
    </PageFrame>
  )
}
