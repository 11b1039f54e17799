import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { Tag } from '@/components/nhs/tag'
import { PageHeading } from '@/components/site/page-heading'
import { PapersList } from '@/components/site/governance/papers-list'
import { RichText } from '@/components/site/rich-text'
import type { MeetingPage } from '@/content/governance/meetings'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { formatMoment } from '@/domain/formatting/dates'
import { inWords } from '@/domain/text/in-words'
import { PageFrame } from '../../page-frame'
import { bodyNames } from '../../presenters'
import { Actions } from './actions'
import { Attendance } from './attendance'
import { MeetingBodies } from './meeting-bodies'
import { AskQuestion } from './questions'

const kinds = { agenda: 'Agenda', paper: 'Paper', minutes: 'Minutes' }

const above = [
  { href: '/governance', text: 'Governance' },
  { href: '/governance/meetings', text: 'Meetings and papers' },
]

/** The title of a meeting's page: the body and the time. */
export const titleOf = ({ alsoOf, body, startsAt }: MeetingPage): string =>
  `${inWords(bodyNames({ alsoOf, body })) || 'Meeting'}, ${formatMoment(new Date(startsAt))}`

/** A meeting: when and where, its papers as text or PDF, its decisions. */
export function MeetingDetail({ page }: { page: MeetingPage }) {
  const documents = page.papers.flatMap(({ title, kind, document }) =>
    document ? [{ href: document.href, title, kind: kinds[kind], size: formatDocumentSize(document) }] : [],
  )
  const texts = page.papers.filter(({ text }) => text.length > 0)
  return (
    <PageFrame path={page.href} above={above} review={page.review}>
      <PageHeading title={inWords(bodyNames(page)) || 'Meeting'} caption={formatMoment(new Date(page.startsAt))} />
      {page.state === 'cancelled' ? (
        <p>
          <Tag text="Cancelled" colour="red" />
        </p>
      ) : null}
      <SummaryList
        rows={[
          { key: page.alsoOf.length > 0 ? 'Bodies that meet together' : 'Body', value: <MeetingBodies page={page} /> },
          { key: page.toCome ? 'How to attend' : 'Where', value: page.where },
          { key: 'Series', value: page.series },
        ]}
      />
      {page.questions ? <AskQuestion questions={page.questions} /> : null}
      {documents.length > 0 ? (
        <>
          <Heading>Papers</Heading>
          <PapersList papers={documents} />
        </>
      ) : null}
      {page.papers.length === 0 && page.state !== 'cancelled' ? (
        <p>No papers of this meeting have been published{page.toCome ? ' yet' : ''}.</p>
      ) : null}
      {texts.map(({ title, text }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <RichText text={text} below={1} />
        </section>
      ))}
      {page.decisions.length > 0 ? (
        <>
          <Heading>Decisions</Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {page.decisions.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </>
      ) : null}
      {page.actions ? <Actions actions={page.actions} /> : null}
      {page.attendance ? <Attendance attendance={page.attendance} title={titleOf(page)} /> : null}
    </PageFrame>
  )
}
