import type { Role } from '@/access/roles'
import { formatDay } from '@/domain/formatting/dates'
import { editorName } from '@/domain/formatting/editor'
import type { Task } from '@/domain/going-live'
import { FirstActions } from './first-actions'
import { GoingLive } from './going-live'
import { WaitingList } from './waiting-list'

type Rows = Parameters<typeof WaitingList>[0]['rows']

interface Props {
  name: string
  role: Role
  dashboard: { reviews: Rows; goingLive: Task[]; toConfirm: Rows; reviewDue: Rows; drafts: Rows; planned: Rows }
}

const withDay = (row: Rows[number]) => ({ ...row, note: `Due ${formatDay(row.note)}` })
const withEditor = (row: Rows[number]) => ({
  ...row,
  note: [row.state, ...(row.note ? [`last edited by ${editorName(row.note)}`] : [])].join(', '),
})

/** The dashboard: frequent tasks, then records that need attention. */
export function Dashboard({ name, role, dashboard }: Props) {
  return (
    <section className="editors-dashboard" aria-labelledby="dashboard-heading">
      <h1 id="dashboard-heading">Hello {name}</h1>
      <FirstActions role={role} />
      <p className="editors-dashboard__all">
        <a href="/admin/content">All content</a>: whose it is, how it stands, when its review is due.
      </p>
      <GoingLive tasks={dashboard.goingLive} />
      <div className="editors-dashboard__columns">
        <WaitingList
          title="Waiting for you"
          help="Drafts to review, and drafts that came back to you."
          rows={dashboard.reviews}
        />
        <WaitingList
          title="Planned"
          help="What is published, or taken away, at a time."
          all={{ href: '/admin/planned', label: 'All that is planned, by day' }}
          rows={dashboard.planned}
        />
        <WaitingList title="Drafts" help="Written, and not published yet." rows={dashboard.drafts.map(withEditor)} />
        <WaitingList
          title="Review due"
          help="Read the page, change what is wrong, and set the next date."
          all={{ href: '/admin/content?review=overdue', label: 'All that is overdue' }}
          rows={dashboard.reviewDue.map(withDay)}
        />
        <WaitingList
          title="Still to confirm"
          help="Find out what is right, then empty the field “Still to confirm”."
          all={{ href: '/admin/content?confirm=yes', label: 'Those with pages of their own, in one list' }}
          rows={dashboard.toConfirm}
        />
      </div>
    </section>
  )
}
