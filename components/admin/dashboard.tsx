import type { Role } from '@/access/roles'
import type { Task } from '@/domain/going-live'
import { FirstActions } from './first-actions'
import { GoingLive } from './going-live'
import { MissedSearches } from './missed-searches'
import { WaitingList } from './waiting-list'

type List = Parameters<typeof WaitingList>[0]
type Lists =
  | 'figuresDue'
  | 'terms'
  | 'vacancies'
  | 'leavingNames'
  | 'ownDrafts'
  | 'planned'
  | 'overdue'
  | 'due'
  | 'gaps'
  | 'toConfirm'
  | 'othersDrafts'
  | 'published'

interface Props {
  name: string
  role: Role
  dashboard: Record<Lists | 'waiting', List['rows']> & {
    notRead: string[]
    goingLive: Task[] | null
    missedSearches: Parameters<typeof MissedSearches>[0]['missed']
  }
}

/** What comes after what waits for the person, in this order. */
const lists: Record<Lists, Omit<List, 'rows'>> = {
  figuresDue: {
    title: 'Waiting times to import',
    help: 'NHS England should have published newer figures. The page to import them leads to the file.',
    all: { href: '/admin/waiting-times', label: 'Import waiting times' },
  },
  terms: {
    title: 'Terms that end soon',
    help: 'Within 90 days, or over already. Hand the seat over, re-appoint or end it.',
    all: { href: '/admin/seats-and-members', label: 'All bodies' },
  },
  vacancies: { title: 'Vacant seats', help: 'Say who takes them, when that is known.' },
  leavingNames: {
    title: 'Names that will be removed',
    help: 'Within 90 days, by the retention period. To keep one, correct the end of an appointment.',
    all: { href: '/admin/globals/name-retention', label: 'The retention period' },
  },
  ownDrafts: { title: 'Your drafts', help: 'You saved them last, and they are not published yet.' },
  planned: {
    title: 'Planned',
    help: 'What is published, or taken away, at a time.',
    all: { href: '/admin/planned', label: 'All that is planned, by day' },
  },
  overdue: {
    title: 'Overdue for review',
    help: 'Read the page, change what is wrong, and set the next date.',
    all: { href: '/admin/content?review=overdue', label: 'All that is overdue' },
  },
  due: { title: 'Review due soon', help: 'Within 30 days.' },
  gaps: { title: 'Gaps', help: 'What readers miss. Each line leads to where it can be mended.' },
  toConfirm: {
    title: 'Still to confirm',
    help: 'Find out what is right, then empty the field “Still to confirm”.',
    all: { href: '/admin/content?confirm=yes', label: 'Those with pages of their own, in one list' },
  },
  othersDrafts: { title: 'Drafts of others', help: 'Written, and not published yet.' },
  published: { title: 'Published last', help: 'What the public sees since then.' },
}

/** The dashboard: frequent tasks, what waits for the person, then all else that needs attention. */
export function Dashboard({ name, role, dashboard }: Props) {
  return (
    <section className="editors-dashboard" aria-labelledby="dashboard-heading">
      <h1 id="dashboard-heading">Hello {name}</h1>
      <FirstActions role={role} />
      <p className="editors-dashboard__all">
        <a href="/admin/content">All content</a>: whose it is, how it stands, when its review is due.
      </p>
      <WaitingList
        title="Waiting for you"
        help="Drafts to review, what came back to you, comments to answer, plans to approve or mend."
        none="Nothing waits for you."
        rows={dashboard.waiting}
        notRead={dashboard.notRead}
        isFirst
      />
      <GoingLive tasks={dashboard.goingLive ?? []} />
      <div className="editors-dashboard__columns">
        {Object.entries(lists).map(([name, list]) => (
          <WaitingList key={name} {...list} rows={dashboard[name as Lists]} /> // a key of that table
        ))}
        <MissedSearches missed={dashboard.missedSearches} />
      </div>
    </section>
  )
}
