import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { lineHeading } from '@/components/site/governance/line-headings'
import { MeetingsList } from '@/components/site/governance/meetings-list'
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
import { RecordNews } from '../record-news'
import { linePeriod, meetingItem, period } from '../presenters'

const line = ({ body, kind, on, note }: LineView) => ({ kind, tense: on.tense, body, note, period: linePeriod(on) })

const reports = (lines: LineView[]): LineView[] => lines.filter(({ kind }) => kind === 'reports-to')
const others = (lines: LineView[]): LineView[] => lines.filter(({ kind }) => kind !== 'reports-to')
const tenses = (lines: LineView[]) => lines.map(({ on }) => on.tense)

const Lines = ({ page }: { page: BodyPage }) => {
  const [up, down] = [reports(page.answersTo), reports(page.answering)]
  const [otherUp, otherDown] = [others(page.answersTo), others(page.answering)]
  return (
    <>
      {up.length > 0 ? <Heading>{lineHeading('up', tenses(up))}</Heading> : null}
      <ReportingLines lines={up.map(line)} direction="up" />
      {down.length > 0 ? <Heading>{lineHeading('down', tenses(down))}</Heading> : null}
      <ReportingLines lines={down.map(line)} direction="down" />
      {otherUp.length + otherDown.length > 0 ? <Heading>Advice and delegated powers</Heading> : null}
      <ReportingLines lines={otherUp.map(line)} direction="up" />
      <ReportingLines lines={otherDown.map(line)} direction="down" />
    </>
  )
}

const Facts = ({ page }: { page: BodyPage }) => {
  const rows = [
    { key: 'Known as', value: page.abbreviation },
    { key: page.tense === 'past' ? 'Met' : 'Meets', value: page.meets },
    { key: 'Needed for decisions (quorum)', value: page.quorum },
    {
      key: page.tense === 'coming' ? 'To be set up' : 'Set up',
      value: page.established ? formatPartialDate(page.established) : null,
    },
    {
      key: page.tense === 'past' ? 'Dissolved' : 'To be dissolved',
      value: page.dissolved ? formatPartialDate(page.dissolved) : null,
    },
  ]
  return (
    <>
      {rows.some(({ value }) => value) || page.website ? (
        <Panel heading="About this body">
          <SummaryList rows={rows} />
          {page.website ? (
            <LinkList links={[{ href: page.website, text: `Website of the ${page.abbreviation ?? page.name}` }]} />
          ) : null}
        </Panel>
      ) : null}
      {page.networks.length > 0 ? (
        <Panel heading={page.tense === 'past' ? 'Answered for' : 'Answers for'}>
          <LinkList links={page.networks} />
        </Panel>
      ) : null}
    </>
  )
}

const captionOf = ({ kind, tense }: BodyPage): string | null => {
  if (tense !== 'now') return tense === 'past' ? 'Dissolved body' : 'Body to be set up'
  return kind === 'outside' ? 'Outside body' : null
}

/** A governance body: its remit, reporting lines, seats, meetings and news. */
export function Body({ page }: { page: BodyPage }) {
  const terms = page.termsOfReference
  return (
    <PageFrame path={page.href} above={[{ href: '/governance', text: 'Governance' }]} review={page.review}>
      <PageHeading title={page.name} caption={captionOf(page)} lead={page.summary} />
      <Columns aside={<Facts page={page} />}>
        <RichText text={page.remit} />
        {terms ? (
          <PapersList papers={[{ href: terms.href, title: terms.title, size: formatFileSize(terms.size) }]} />
        ) : null}
        <Lines page={page} />
        {page.seats.length > 0 ? (
          <>
            <Heading>Seats</Heading>
            <SeatsTable
              caption={`Seats of the ${page.name}`}
              seats={page.seats.map(({ from, until, holders, ...seat }) => ({
                ...seat,
                period: period(from, until),
                holders: holders.map(({ certainty, from: since, until: end, ...holder }) => ({
                  ...holder,
                  period: period(since, end, certainty === 'about'),
                })),
              }))}
            />
          </>
        ) : null}
        {page.meetings.length > 0 ? (
          <>
            <Heading>Meetings</Heading>
            <MeetingsList meetings={page.meetings.map((meeting) => meetingItem(meeting, false))} />
            {page.moreMeetings ? (
              <LinkList links={[{ href: `${page.href}/meetings`, text: `All meetings of the ${page.name}` }]} />
            ) : null}
          </>
        ) : null}
        <RecordNews heading="News about this body" of={page} />
      </Columns>
    </PageFrame>
  )
}
