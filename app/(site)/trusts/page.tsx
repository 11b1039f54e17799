import { PageHeading } from '@/components/site/page-heading'
import { TrustCards } from '@/components/site/collaborative/trust-cards'
import { trustList } from '@/content/collaborative/trusts'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Our trusts',
  description: 'The NHS hospital trusts that work together to improve diagnostic tests for local communities.',
  path: '/trusts',
}

export const metadata = pageMetadata(head)

export default async function TrustsPage() {
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <TrustCards trusts={await trustList()} level={2} />
    </PageFrame>
  )
}
