import { NetworkCards } from '@/components/site/collaborative/network-cards'
import { PageHeading } from '@/components/site/page-heading'
import { networkList } from '@/content/collaborative/networks'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our networks',
  description: 'Our networks bring together the people who work on one kind of test at all 4 trusts.',
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
