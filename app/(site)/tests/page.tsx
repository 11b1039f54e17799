import { ActionLink } from '@/components/nhs/action-link'
import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { TestsIndex } from '@/components/site/centres/tests-index'
import { testsByNetwork } from '@/content/centres/tests'
import { testIndex } from '@/domain/centres/test-index'
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
  const byNetwork = groups.map(({ network, tests }) => (
    <Panel heading={network?.text ?? 'Other tests'} level={3} key={network?.href ?? 'others'}>
      <LinkList links={tests.map(({ href, name }) => ({ href, text: name }))} />
      {network ? (
        <p>
          <a href={network.href}>About the {network.text}</a>
        </p>
      ) : null}
    </Panel>
  ))
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <ActionLink href="/tests/who-can-refer" text="For GP practices: who can refer for which test, and where" />
      <Columns
        aside={
          <>
            <Heading>By network</Heading>
            {byNetwork}
          </>
        }
      >
        <Heading>A to Z</Heading>
        <TestsIndex letters={testIndex(groups.flatMap(({ tests }) => tests))} />
      </Columns>
    </PageFrame>
  )
}
