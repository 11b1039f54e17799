import { Heading } from '@/components/nhs/heading'
import { InsetText } from '@/components/nhs/inset-text'
import { SummaryList } from '@/components/nhs/summary-list'
import { Tag, type TagColour } from '@/components/nhs/tag'
import { PageHeading } from '@/components/site/page-heading'
import { AgendaList } from '@/components/site/governance/agenda-list'
import { DecisionsList } from '@/components/site/governance/decisions-list'
import { PaperLinks } from '@/components/site/governance/paper-links'
import { RichText } from '@/components/site/rich-text'
import type { MeetingPage } from '@/content/governance/meeting-page'
import { formatDay, formatMoment } from '@/domain/formatting/dates'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { laterInWords } from '@/domain/governance/agenda-words'
import type { MeetingStage } from '@/domain/governance/meeting-stage'
import { inWords } from '@/domain/text/in-words'
import { bodyNames, movedInWords } from '../../presenters'
import { PageFrame } from '../../page-frame'
import { Actions } from './actions'
import { Attendance } from './attendance'
import { MeetingBodies } from './meeting-bodies'
import { agendaItems, paperLinks, textsOf } from './paper-views'
import { AskQuestion } from './questions'

const above = [
  { href: '/governance', text: 'Governance' },
  { href: '/governance/meetings', text: 'Meetings and papers' },
]

const stages: Record<MeetingStage, { text: string; colour: TagColour } | null> = {
  planned: null,
  'papers-published': { text: 'Papers published', colour: 'blue' },
  held: { text: 'Held', colour: 'grey' },
  'minutes-approved': { text: 'Minutes approved', colour: 'green' },
  cancelled: { text: 'Cancelled', colour: 'red' },
}

/** The title of a meeting's page: the body and the time. */
export const titleOf = ({ alsoOf, body, startsAt }: MeetingPage): string =>
  `${inWords(bodyNames({ alsoOf, body })) || 'Meeting'}, ${formatMoment(new Date(startsAt))}`

/** Who reads on paper or away from the web takes them all at once. */
const OneFile = ({ file }: { file: NonNullable<MeetingPage['oneFile']> }) => (
  <p className="nhsuk-u-reading-width">
    <a href={file.href}>All papers in one file (PDF only, {formatDocumentSize(file)})</a>. With a screen reader, the
    single papers and web pages are easier to read.
  </p>
)

/** What is there to read before the meeting, or that there is nothing yet. */
const AgendaAndPapers = ({ page }: { page: MeetingPage }) => {
  const { agenda, general, oneFile, papersFrom, stage, toCome } = page
  const later = laterInWords(papersFrom)
  const isEmpty = agenda.length === 0 && general.length === 0 && later === null
  if (isEmpty && stage !== 'cancelled')
    return <p>No papers of this meeting have been published{toCome ? ' yet' : ''}.</p>
  return (
    <>
      {agenda.length > 0 ? <Heading>Agenda</Heading> : null}
      {later === null ? null : <p>{later}</p>}
      {oneFile ? <OneFile file={oneFile} /> : null}
      {agenda.length > 0 ? <AgendaList items={agendaItems(page)} /> : null}
      {general.length > 0 ? (
        <>
          <Heading>{agenda.length > 0 ? 'Papers for the whole meeting' : 'Papers'}</Heading>
          <PaperLinks papers={paperLinks(general, 0, toCome)} />
        </>
      ) : null}
      {textsOf(page).map(({ id, text, title }) => (
        <section key={id}>
          <Heading id={id}>{title}</Heading>
          <RichText text={text} below={1} />
        </section>
      ))}
    </>
  )
}

const Minutes = ({ minutes }: Pick<MeetingPage, 'minutes'>) => {
  if (minutes === null) return null
  const { approvedOn, draft, title } = minutes
  return (
    <>
      <Heading id="minutes">{title}</Heading>
      {approvedOn === null ? null : <p>Approved on {formatDay(approvedOn)}.</p>}
      {draft ? <p>Draft: not approved yet.</p> : null}
      {minutes.document ? (
        <PaperLinks papers={paperLinks([{ ...minutes, kind: 'paper', text: [], toFollow: false }], 0, false)} />
      ) : null}
      <RichText text={minutes.text} below={1} />
    </>
  )
}

/** A meeting: when and where, its agenda with papers as text or PDF, its minutes and decisions. */
export function MeetingDetail({ page }: { page: MeetingPage }) {
  const stage = stages[page.stage]
  const moved = movedInWords(page.movedFrom)
  return (
    <PageFrame path={page.href} above={above} review={page.review}>
      <PageHeading title={inWords(bodyNames(page)) || 'Meeting'} caption={formatMoment(new Date(page.startsAt))} />
      {stage ? (
        <p>
          <Tag text={stage.text} colour={stage.colour} />
        </p>
      ) : null}
      {moved === null ? null : <InsetText>{moved}.</InsetText>}
      <SummaryList
        rows={[
          { key: page.alsoOf.length > 0 ? 'Bodies that meet together' : 'Body', value: <MeetingBodies page={page} /> },
          { key: page.toCome ? 'How to attend' : 'Where', value: page.where },
          { key: 'Online', value: page.joinLink ? <a href={page.joinLink}>Join the meeting online</a> : null },
          { key: 'Series', value: page.series },
        ]}
      />
      {page.questions ? <AskQuestion questions={page.questions} /> : null}
      <AgendaAndPapers page={page} />
      <Minutes minutes={page.minutes} />
      {page.decisions.length > 0 ? (
        <>
          <Heading>Decisions</Heading>
          <DecisionsList decisions={page.decisions} />
        </>
      ) : null}
      {page.actions ? <Actions actions={page.actions} /> : null}
      {page.attendance ? <Attendance attendance={page.attendance} title={titleOf(page)} /> : null}
    </PageFrame>
  )
}
