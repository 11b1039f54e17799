import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { NewsList } from '@/components/site/news/news-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { PapersList } from '@/components/site/governance/papers-list'
import { ReportingLines } from '@/components/site/governance/reporting-lines'
import { RichText } from '@/components/site/rich-text'
import { SeatsTable } from '@/components/site/governance/seats-table'
import type { BodyPage, LineView } from '@/content/governance/bodies'
import { formatFileSize } from '@/domain/formatting/file-size'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { PageFrame } from '../page-frame'
import { meetingItem, newsItem, period } from '../presenters'

const line = ({ body, kind, from, until, note }: LineView) => ({ kind, body, note, period: period(from, until) })

const Facts = ({ page }: { page: BodyPage }) => {
  const rows = [
    { key: 'Known as', value: page.abbreviation },
    { key: 'Meets', value: page.meets },
    { key: 'Quorum', value: page.quorum },
    { key: 'Set up', value: page.established ? formatPartialDate(page.established) : null },
    { key: 'Dissolved', value: page.dissolved ? formatPartialDate(page.dissolved) : null },
  ]
  return (
    <>
      {rows.some(({ value }) => value) ? (
        <Panel heading="About this body">
          <SummaryList rows={rows} />
        </Panel>
      ) : null}
      {page.networks.length > 0 ? (
        <Panel heading="Answers for">
          <LinkList links={page.networks} />
        </Panel>
      ) : null}
    </>
  )
}

/** A governance body: its remit, reporting lines, seats, meetings and news. */
export function Body({ page }: { page: BodyPage }) {
  const terms = page.termsOfReference
  return (
    <PageFrame path={page.href} above={[{ href: '/governance', text: 'Governance' }]} review={page.review}>
      <PageHeading title={page.name} caption={page.kind === 'outside' ? 'Outside body' : null} lead={page.summary} />
      <Columns aside={<Facts page={page} />}>
        <RichText text={page.remit} />
        {terms ? (
          <PapersList papers={[{ href: terms.href, title: terms.title, size: formatFileSize(terms.size) }]} />
        ) : null}
        {page.answersTo.length > 0 ? (
          <>
            <Heading>To whom it answers</Heading>
            <ReportingLines lines={page.answersTo.map(line)} direction="up" />
          </>
        ) : null}
        {page.answering.length > 0 ? (
          <>
            <Heading>Who answers to it</Heading>
            <ReportingLines lines={page.answering.map(line)} direction="down" />
          </>
        ) : null}
        {page.seats.length > 0 ? (
          <>
            <Heading>Seats</Heading>
            <SeatsTable
              caption={`Seats of the ${page.name}`}
              seats={page.seats.map(({ holders, ...seat }) => ({
                ...seat,
                holders: holders.map(({ from, ...holder }) => ({ ...holder, period: period(from, null) })),
              }))}
            />
          </>
        ) : null}
        {page.meetings.length > 0 ? (
          <>
            <Heading>Meetings</Heading>
            <MeetingsList meetings={page.meetings.map((meeting) => meetingItem(meeting, false))} />
          </>
        ) : null}
        {page.news.length > 0 ? (
          <>
            <Heading>News about this body</Heading>
            <NewsList posts={page.news.map(newsItem)} />
          </>
        ) : null}
      </Columns>
    </PageFrame>
  )
}
