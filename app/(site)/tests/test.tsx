import { ActionLink } from '@/components/nhs/action-link'
import { ErrorSummary } from '@/components/nhs/error-summary'
import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { NotKnown } from '@/components/site/not-known'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import type { TestPage } from '@/content/centres/tests'
import { aTest } from '@/domain/formatting/article'
import type { Text } from '@/domain/rich-text'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'
import { TestInShort } from '../waiting-times/in-short'
import { TestCentres } from './test-centres'

/** A part of the text; what clinicians have not written yet is said. */
const Part = ({ heading, text }: { heading: string; text: Text }) => (
  <>
    <Heading>{heading}</Heading>
    {text.length > 0 ? (
      <RichText text={text} below={1} />
    ) : (
      <p>
        <NotKnown />
      </p>
    )}
  </>
)

const HowLong = ({ howLong }: Pick<TestPage, 'howLong'>) => (
  <>
    <Heading>How long it takes</Heading>
    <p>{howLong ?? <NotKnown />}</p>
  </>
)

const isWhole = ({ gettingResults, howLong, howToPrepare, whatHappens, whatItIs }: TestPage): boolean =>
  howLong !== null && [whatItIs, howToPrepare, whatHappens, gettingResults].every((text) => text.length > 0)

/** Where to read what is not known here. */
const NhsPage = ({ page }: { page: TestPage }) =>
  page.nhsPage ? (
    <ActionLink href={page.nhsPage} text={`Read about ${aTest(page.name)} on the NHS website`} />
  ) : isWhole(page) ? null : (
    <p>Ask the person who refers you about what is not known yet.</p>
  )

const errorsOf = ({ centres: { problem, suggestions }, href }: TestPage) =>
  problem === null
    ? []
    : [
        { href: '#near', text: problem },
        ...suggestions.map((near) => ({
          href: `${href}?${new URLSearchParams({ near }).toString()}#centres`,
          text: `Did you mean ${near}?`,
        })),
      ]

/** A test: what it is, how to prepare, what happens, how one learns the result, where it is done. */
export function Test({ page }: { page: TestPage }) {
  const network = page.network ? (
    <Panel heading="Network">
      <LinkList links={[page.network]} />
    </Panel>
  ) : null
  return (
    <PageFrame path={page.href} above={[{ href: '/tests', text: 'Tests' }]} review={page.review}>
      <ErrorSummary errors={errorsOf(page)} />
      <PageHeading title={page.name} lead={page.summary}>
        {page.alsoKnownAs.length > 0 ? <p>Also known as: {page.alsoKnownAs.join(', ')}</p> : null}
      </PageHeading>
      <Columns aside={network}>
        <Part heading="What it is" text={page.whatItIs} />
        <Part heading="How to prepare" text={page.howToPrepare} />
        <Part heading="What happens" text={page.whatHappens} />
        <HowLong howLong={page.howLong} />
        <Part heading="Getting your results" text={page.gettingResults} />
        <NhsPage page={page} />
        <TestCentres page={page} />
        <TestInShort code={page.dm01Code} name={page.name} />
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this test" of={page} />
      </Columns>
    </PageFrame>
  )
}
