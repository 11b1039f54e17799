import { Heading } from '@/components/nhs/heading'
import { PageHeading } from '@/components/site/page-heading'
import { TestsList } from '@/components/site/centres/tests-list'
import { testsByNetwork } from '@/content/centres/tests'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Tests',
  description: 'What each diagnostic test is, how to prepare, and which community diagnostic centres offer it.',
  path: '/tests',
}

export const metadata = pageMetadata(head)

export default async function TestsPage() {
  const groups = await testsByNetwork()
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      {groups.map(({ network, tests }) => (
        <section key={network?.href ?? 'others'}>
          <Heading>{network ? <a href={network.href}>{network.text}</a> : 'Other tests'}</Heading>
          <TestsList tests={tests} />
        </section>
      ))}
    </PageFrame>
  )
}
