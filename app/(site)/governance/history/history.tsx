import { Heading } from '@/components/nhs/heading'
import { Pagination } from '@/components/nhs/pagination'
import { ChangeList } from '@/components/site/governance/change-list'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import type { EventView } from '@/content/governance/event-views'
import type { HistoryPage } from '@/content/governance/history'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { PageFrame } from '../../page-frame'
import { changeItem } from '../event-words'

export const head = {
  title: 'Changes of the governance structure',
  description: 'What changed in who decides and who sits where, the newest change first.',
  path: '/governance/history',
}

/** The address of a page of the history. */
export const historyHref = (page: number): string => (page === 1 ? head.path : `${head.path}/page/${page}`)

/** The title of a page of the history. */
export const titleOf = (page: number, pages: number): string =>
  page === 1 ? head.title : `${head.title}, page ${page} of ${pages}`

interface ByDate {
  date: string
  events: EventView[]
}

/** Events that stand beside each other and have one date. */
const byDate = (events: readonly EventView[]): ByDate[] => {
  const groups: ByDate[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last?.date === event.date) last.events.push(event)
    else groups.push({ date: event.date, events: [event] })
  }
  return groups
}

const Changes = ({ events, tense }: { events: EventView[]; tense: 'past' | 'coming' }) =>
  byDate(events).map(({ date, events: own }) => (
    <section key={date}>
      <Heading level={3}>{formatPartialDate(date)}</Heading>
      <ChangeList changes={own.map((event) => changeItem(event, tense, false))} />
    </section>
  ))

/** One page of what changed in the structure, by date; the first begins with what is to come. */
export function History({ page, history }: { page: number; history: HistoryPage }) {
  const { changes, coming, moreComing, pages } = history
  return (
    <PageFrame path={historyHref(page)} above={[{ href: '/governance', text: 'Governance' }]} review="lists">
      <PageHeading title={titleOf(page, pages)} lead={page === 1 ? head.description : null} />
      <div className="nhsuk-u-reading-width">
        {coming.length > 0 ? (
          <>
            <Heading>Coming</Heading>
            <Changes events={coming} tense="coming" />
            {moreComing ? <p>More is known of the time after that.</p> : null}
          </>
        ) : null}
        <Heading>{coming.length > 0 || page > 1 ? 'What has changed' : 'Changes'}</Heading>
        {changes.length > 0 ? (
          <Changes events={changes} tense="past" />
        ) : (
          <p>No change with a date has been published yet.</p>
        )}
        <Pagination page={page} pages={pages} hrefOf={historyHref} label="Changes" />
        <LinkList
          links={[
            { href: '/governance/history.xml', text: 'Changes as a feed (Atom)' },
            { href: '/governance/on', text: 'The structure on a date' },
          ]}
        />
      </div>
    </PageFrame>
  )
}
