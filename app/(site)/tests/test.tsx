import { ActionLink } from '@/components/nhs/action-link'
import { Heading } from '@/components/nhs/heading'
import { CentreList } from '@/components/site/centres/centre-list'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import type { TestPage } from '@/content/centres/tests'
import { aTest } from '@/domain/formatting/article'
import type { Text } from '@/domain/rich-text'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'

const Part = ({ heading, text }: { heading: string; text: Text }) =>
  text.length > 0 ? (
    <>
      <Heading>{heading}</Heading>
      <RichText text={text} below={1} />
    </>
  ) : null

const Centres = ({ page: { centres } }: { page: TestPage }) => {
  const { offering, maybe } = centres
  return (
    <>
      <Heading>Centres that offer this test</Heading>
      {offering.length > 0 ? (
        <>
          <HubAndSpoke />
          <CentreList centres={offering} />
        </>
      ) : (
        <p>
          No community diagnostic centre is listed for this test yet. Your hospital or GP will tell you where to go.
        </p>
      )}
      {maybe.length > 0 ? (
        <>
          <Heading>Centres that may offer this test</Heading>
          <p>These centres do tests of this kind. Which ones is not confirmed yet. Ask the person who refers you.</p>
          {offering.length > 0 ? null : <HubAndSpoke />}
          <CentreList centres={maybe} />
        </>
      ) : null}
    </>
  )
}

/** A test: what it is, how to prepare, what happens, where it is done. */
export function Test({ page }: { page: TestPage }) {
  const network = page.network ? (
    <Panel heading="Network">
      <LinkList links={[page.network]} />
    </Panel>
  ) : null
  return (
    <PageFrame path={page.href} above={[{ href: '/tests', text: 'Tests' }]} review={page.review}>
      <PageHeading title={page.name} lead={page.summary}>
        {page.alsoKnownAs.length > 0 ? <p>Also known as: {page.alsoKnownAs.join(', ')}</p> : null}
      </PageHeading>
      <Columns aside={network}>
        <Part heading="What it is" text={page.whatItIs} />
        <Part heading="How to prepare" text={page.howToPrepare} />
        <Part heading="What happens" text={page.whatHappens} />
        {page.nhsPage ? (
          <ActionLink href={page.nhsPage} text={`Read about ${aTest(page.name)} on the NHS website`} />
        ) : null}
        <Centres page={page} />
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this test" of={page} />
      </Columns>
    </PageFrame>
  )
}
