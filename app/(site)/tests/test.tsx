import { Heading } from '@/components/nhs/heading'
import { CentreList } from '@/components/site/centres/centre-list'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { NewsList } from '@/components/site/news/news-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import type { TestPage } from '@/content/centres/tests'
import type { Text } from '@/domain/rich-text'
import { PageFrame } from '../page-frame'
import { newsItem } from '../presenters'

const Part = ({ heading, text }: { heading: string; text: Text }) =>
  text.length > 0 ? (
    <>
      <Heading>{heading}</Heading>
      <RichText text={text} below={1} />
    </>
  ) : null

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
        <Heading>Centres that offer this test</Heading>
        {page.centres.length > 0 ? (
          <CentreList centres={page.centres} />
        ) : (
          <p>
            No community diagnostic centre is listed for this test yet. Your hospital or GP will tell you where to go.
          </p>
        )}
        {page.news.length > 0 ? (
          <>
            <Heading>News about this test</Heading>
            <NewsList posts={page.news.map(newsItem)} />
          </>
        ) : null}
      </Columns>
    </PageFrame>
  )
}
