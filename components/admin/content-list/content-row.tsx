import type { Described } from '@/domain/content-list/csv'
import { statuses } from '@/domain/content-list/record'
import { reviewOn } from '@/domain/content-list/review'
import { formatDay, formatMoment } from '@/domain/formatting/dates'

/** The columns, by their headings. On a narrow screen each cell says its own. */
export const columns = ['Title', 'Status', 'Owner', 'Review due', 'Findings', 'Last edited'] as const

const Cell = ({ children, of }: { children: React.ReactNode; of: (typeof columns)[number] }) => (
  <td role="cell">
    <span className="content-list__label" aria-hidden="true">
      {of}
    </span>
    <span>{children}</span>
  </td>
)

const Review = ({ due, today }: { due: string | null; today: string }) => {
  if (due === null) return <>No date set</>
  return reviewOn(today, due) === 'overdue' ? (
    <strong className="content-list__overdue">Overdue since {formatDay(due)}</strong>
  ) : (
    <>{formatDay(due)}</>
  )
}

/** One record in the list of content. */
export function ContentRow({ findings, kind, record, today, topics }: Described & { today: string }) {
  const { address, collection, editedAt, editedBy, id, owner, reviewDue, status, title, toConfirm } = record
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
        <span className="content-list__more">{[kind, ...topics].join(', ')}</span>
        {toConfirm === '' ? null : <span className="content-list__more">Still to confirm: {toConfirm}</span>}
      </th>
      <Cell of="Status">
        {statuses[status]}
        {address === null ? null : (
          <a className="content-list__more" href={address} target="_blank" rel="noreferrer">
            See page<span className="sr-only"> of {title}</span>
          </a>
        )}
      </Cell>
      <Cell of="Owner">{owner || 'No owner'}</Cell>
      <Cell of="Review due">
        <Review due={reviewDue} today={today} />
      </Cell>
      <Cell of="Findings">{findings ?? 'Not public'}</Cell>
      <Cell of="Last edited">
        {formatMoment(new Date(editedAt))}
        {editedBy === '' ? null : <span className="content-list__more">{editedBy}</span>}
      </Cell>
    </tr>
  )
}
