import { NetworkCards } from '@/components/site/collaborative/network-cards'
import { PageHeading } from '@/components/site/page-heading'
import { networkList } from '@/content/collaborative/networks'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our networks',
  description: 'Each network brings together the people who run one kind of test in all our hospitals.',
  path: '/networks',
}

export const metadata = pageMetadata(head)

export default async function NetworksPage() {
  return (
    <PageFrame path={head.path}>
      <PageHeading title={head.title} lead={head.description} />
      <NetworkCards networks={await networkList()} level={2} />
    </PageFrame>
  )
}
