import { columns, notPublished } from '@/domain/governance/import/columns'
import { importLimits } from '@/domain/governance/import/limits'

/** What the file holds, and where one is that can be changed and taken back. */
export const AboutFile = () => (
  <>
    <p>
      A row is a seat with one person who holds it. Nothing is saved before you have seen what would change; if one row
      is wrong, none is.
    </p>
    <p>
      <a href="/api/governance-bodies/desk/seats-and-members.csv" download>
        Download all seats and members as CSV
      </a>
      , in this form. It holds names that are not public: keep it where they may be.
    </p>
    <details>
      <summary>What the columns are</summary>
      <ul>
        <li>
          The first row names the columns: {Object.values(columns).join(', ')}. Only Body is needed; take what you use.
        </li>
        <li>Body: its name or abbreviation. Role: Chair, Vice chair, Member or In attendance; a new seat needs it.</li>
        <li>
          Person: a name that is not known is added, and not shown unless Name shown says yes. “{notPublished}” is one.
        </li>
        <li>Dates as you would type them: 14/11/2026, November 2026 or 2026. Length of term: 3 years or 18 months.</li>
        <li>
          An empty cell leaves a seat or a person as it is. Of an appointment it means that there is no such thing.
        </li>
        <li>
          The three columns of numbers (IDs) say which record is meant. Leave them as they are, or empty for a new one.
        </li>
        <li>
          Up to {importLimits.bytes / 1024}KB and {importLimits.rows.toLocaleString('en-GB')} rows, and{' '}
          {importLimits.changes} records changed at once.
        </li>
      </ul>
    </details>
  </>
)
