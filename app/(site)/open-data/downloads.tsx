import { openDataPage } from '@/domain/open-data/set-names'
import type { ListedSet } from '@/open-data/description/index-of-sets'

/** Where a set is, in each form that it has. */
export function Downloads({ set: { csv, json, title } }: { set: ListedSet }) {
  return (
    <div className="nhsuk-u-reading-width">
      <ul className="nhsuk-list">
        {json === null ? null : (
          <li>
            <a href={json}>{title} as JSON</a>, for programs
          </li>
        )}
        {csv === null ? null : (
          <>
            <li>
              <a href={csv}>{title} as CSV</a>, a table
            </li>
            <li>
              <a href={`${csv}-metadata.json`}>What the columns mean</a>, for programs
            </li>
          </>
        )}
      </ul>
      <p>
        <a href={openDataPage}>Open data</a> says how to ask for some of it, and what you can rely on.
      </p>
    </div>
  )
}
