import { TakeBack } from './take-back'

/** An import as the list shows it. */
export interface ImportInList {
  id: number
  fileName: string
  /** 'May 2026', 'April 2023 to March 2026' */
  months: string
  /** '147,000 rows read; 75 figures: 75 new' */
  rows: string
  /** '14 July 2026, 10am' */
  when: string
  by: string
  notes: string | null
  source: string | null
  /** when and by whom it was taken back; null while it is kept */
  takenBack: string | null
}

/** What was imported, the newest first. */
export function ImportsList({ imports }: { imports: readonly ImportInList[] }) {
  if (imports.length === 0) return <p>Nothing was imported yet.</p>
  return (
    <ul className="waiting-imports">
      {imports.map(({ by, fileName, id, months, notes, rows, source, takenBack, when }) => (
        <li key={id}>
          <h3>{months}</h3>
          <p>
            {fileName}. {rows}. Kept on {when} by {by}.
          </p>
          {source === null ? null : (
            <p>
              <a href={source}>Where the file is from</a>
            </p>
          )}
          {notes === null ? null : <p>{notes}</p>}
          {takenBack === null ? <TakeBack id={id} fileName={fileName} /> : <p>Taken back on {takenBack}.</p>}
        </li>
      ))}
    </ul>
  )
}
