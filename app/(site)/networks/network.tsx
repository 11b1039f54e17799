import { Heading } from '@/components/nhs/heading'
import { InsetText } from '@/components/nhs/inset-text'
import { CentreList } from '@/components/site/centres/centre-list'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { ProgressFigures } from '@/components/site/collaborative/progress-figures'
import { RichText } from '@/components/site/rich-text'
import { TestsList } from '@/components/site/centres/tests-list'
import type { NetworkPage } from '@/content/collaborative/networks'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'

const Aside = ({ page }: { page: NetworkPage }) =>
  page.board || page.workstreams.length > 0 ? (
    <>
      {page.board ? (
        <Panel heading="Its board">
          <LinkList links={[page.board]} />
        </Panel>
      ) : null}
      {page.workstreams.length > 0 ? (
        <Panel heading="Its work">
          <LinkList links={page.workstreams} />
        </Panel>
      ) : null}
    </>
  ) : null

/** A network: its goal, what it achieved, its tests, its centres, its board, its news. */
export function Network({ page }: { page: NetworkPage }) {
  const achievements = page.achievements.map(({ asOf, ...rest }) => ({
    ...rest,
    asOf: asOf ? formatPartialDate(asOf) : null,
  }))
  return (
    <PageFrame path={page.href} above={[{ href: '/networks', text: 'Our networks' }]} review={page.review}>
      <PageHeading title={page.name} lead={page.summary} />
      <Columns aside={<Aside page={page} />}>
        {page.sharedGoal ? (
          <InsetText>
            <p>
              <strong>Shared goal:</strong> {page.sharedGoal}
            </p>
          </InsetText>
        ) : null}
        <RichText text={page.body} />
        {achievements.length > 0 ? (
          <>
            <Heading>What the network has achieved</Heading>
            <ProgressFigures achievements={achievements} />
          </>
        ) : null}
        {page.tests.length > 0 ? (
          <>
            <Heading>Tests of this network</Heading>
            <TestsList tests={page.tests} />
          </>
        ) : null}
        {page.centres.length > 0 ? (
          <>
            <Heading>Centres that offer these tests</Heading>
            <HubAndSpoke />
            <CentreList centres={page.centres} />
          </>
        ) : null}
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this network" of={page} />
      </Columns>
    </PageFrame>
  )
}
