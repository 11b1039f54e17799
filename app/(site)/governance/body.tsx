import { Heading } from '@/components/nhs/heading'
import { InsetText } from '@/components/nhs/inset-text'
import { Columns } from '@/components/site/columns'
import { CalendarLink } from '@/components/site/governance/calendar-link'
import { DecisionsList } from '@/components/site/governance/decisions-list'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PapersList } from '@/components/site/governance/papers-list'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { RichText } from '@/components/site/rich-text'
import type { BodyPage } from '@/content/governance/body-page'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { capital } from '@/domain/formatting/capital'
import { formatMoment } from '@/domain/formatting/dates'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { meetingItem } from '../presenters'
import { RecordNews } from '../record-news'
import { BodyAttendance } from './body-attendance'
import { BodyFacts } from './body-facts'
import { BodyComing, BodyNow, BodyPast } from './body-tenses'

const captionOf = ({ kind, tense }: BodyPage): string | null => {
  if (tense !== 'now') return tense === 'past' ? 'Dissolved body' : 'Body to be set up'
  return kind === 'outside' ? 'Outside body' : null
}

const onDate = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${formatPartialDate(date)}`

/** What must be read before all else: that the body is over, or not there yet. */
const NotNow = ({ page: { dissolved, established, successors, tense } }: { page: BodyPage }) => {
  if (tense === 'now') return null
  if (tense === 'coming')
    return <InsetText>This body will be set up{established ? ` ${onDate(established)}` : ''}.</InsetText>
  return (
    <InsetText>
      This body was dissolved{dissolved ? ` ${onDate(dissolved)}` : ''}.
      {successors.length > 0 ? ' Its place was taken by ' : ''}
      {successors.map(({ href, text }, place) => (
        <span key={href}>
          {place > 0 ? ' and ' : ''}the <a href={href}>{text}</a>
        </span>
      ))}
      {successors.length > 0 ? '.' : ''}
    </InsetText>
  )
}

const Meetings = ({ page: { href, meetings, name } }: { page: BodyPage }) => {
  const { more, past, upcoming } = meetings
  if (past.length + upcoming.length === 0) return null
  return (
    <>
      {upcoming.length > 0 ? <Heading>Upcoming meetings</Heading> : null}
      {upcoming.length > 0 ? <MeetingsList meetings={upcoming.map((meeting) => meetingItem(meeting, href))} /> : null}
      {past.length > 0 ? <Heading>Past meetings</Heading> : null}
      {past.length > 0 ? <MeetingsList meetings={past.map((meeting) => meetingItem(meeting, href))} /> : null}
      {more ? <LinkList links={[{ href: `${href}/meetings`, text: `All meetings of the ${name}` }]} /> : null}
      <CalendarLink of={`the meetings of the ${name}`} href={`${href}/meetings.ics`} />
    </>
  )
}

/** The rules of the body, each version with when it was agreed. */
const TermsOfReference = ({ terms }: { terms: BodyPage['terms'] }) =>
  terms.length === 0 ? null : (
    <>
      <Heading>Terms of reference</Heading>
      <PapersList
        papers={terms.map(({ agreed, document, isPresent }) => ({
          href: document.href,
          title: document.title,
          kind:
            capital(
              [isPresent ? null : 'earlier version', agreed ? `agreed ${formatPartialDate(agreed)}` : null]
                .filter(Boolean)
                .join(', '),
            ) || null,
          size: formatDocumentSize(document),
        }))}
      />
    </>
  )

/** A governance body: its remit, what holds now, what will, what did; its decisions, meetings and news. */
export function Body({ page }: { page: BodyPage }) {
  const { meetings } = page
  return (
    <PageFrame path={page.href} above={[{ href: '/governance', text: 'Governance' }]} review={page.review}>
      <PageHeading title={page.name} caption={captionOf(page)} lead={page.summary} />
      <Columns aside={<BodyFacts page={page} />}>
        <NotNow page={page} />
        <RichText text={page.remit} />
        <TermsOfReference terms={page.terms} />
        <BodyNow page={page} />
        {page.hasInterests ? (
          <LinkList
            links={[
              {
                href: page.href.replace('/governance/', '/governance/interests/'),
                text: `Interests of members of the ${page.name}`,
              },
            ]}
          />
        ) : null}
        <BodyComing page={page} />
        {meetings.decisions.length > 0 ? (
          <>
            <Heading>Decisions</Heading>
            <DecisionsList
              decisions={meetings.decisions.map(({ at, href, ...decision }) => ({
                ...decision,
                meeting: { href, text: formatMoment(new Date(at)) },
              }))}
            />
          </>
        ) : null}
        <Meetings page={page} />
        <BodyAttendance page={page} />
        <BodyPast page={page} />
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this body" of={page} />
      </Columns>
    </PageFrame>
  )
}
