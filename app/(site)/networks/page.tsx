import { NetworkCards } from '@/components/site/collaborative/network-cards'
import { PageHeading } from '@/components/site/page-heading'
import { networkList } from '@/content/collaborative/networks'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our networks',
  description: 'Our networks share one goal: the right test, in the right place, at the right time.',
  path: '/networks',
}

export const metadata = pageMetadata(head)

export default async function NetworksPage() {
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <NetworkCards networks={await networkList()} level={2} />
    </PageFrame>
  )
}
