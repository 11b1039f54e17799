import type { Described } from '@/domain/content-list/csv'
import { queryOf, type ContentFilter } from '@/domain/content-list/filter'
import { ContentFilters } from './content-filters'
import { columns, ContentRow } from './content-row'

interface Props {
  filter: ContentFilter
  choices: Parameters<typeof ContentFilters>[0]['choices']
  rows: Described[]
  page: number
  pages: number
  total: number
  cut: string[]
  /** 'YYYY-MM-DD' */
  today: string
}

const Pages = ({ filter, page, pages }: Pick<Props, 'filter' | 'page' | 'pages'>) =>
  pages === 1 ? null : (
    <nav className="content-list__pages" aria-label="Pages of the list">
      {page > 1 ? (
        <a rel="prev" href={`/admin/content?${queryOf(filter, page - 1)}`}>
          Previous page
        </a>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={`/admin/content?${queryOf(filter, page + 1)}`}>
          Next page
        </a>
      ) : null}
    </nav>
  )

/** All records with pages of their own that a person keeps: what each is, whose, how it stands and when it is due. */
export function ContentList({ choices, cut, filter, page, pages, rows, today, total }: Props) {
  return (
    <section className="content-list" aria-labelledby="content-list-heading">
      <h1 id="content-list-heading">All content</h1>
      <p>
        Everything that you keep, the most overdue review first. Open a record to change it; “Findings” counts what
        “Check the words” finds in what is public.
      </p>
      <ContentFilters choices={choices} filter={filter} query={queryOf(filter)} />
      <p>
        {total === 1 ? '1 record.' : `${total} records.`}
        {cut.length === 0 ? '' : ` There are more of ${cut.join(', ')} than are listed here: their own lists have all.`}
      </p>
      {rows.length === 0 ? null : (
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((heading) => (
                <th key={heading} scope="col" role="columnheader">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <ContentRow key={`${row.record.collection} ${row.record.id}`} {...row} today={today} />
            ))}
          </tbody>
        </table>
      )}
      <Pages filter={filter} page={page} pages={pages} />
    </section>
  )
}
