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
  /** what taking it back does to public pages */
  goes: string
}

const Import = ({ by, fileName, goes, id, months, notes, rows, source, takenBack, when }: ImportInList) => (
  <li>
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
    {takenBack === null ? (
      <TakeBack id={id} name={`${months}, brought ${when}`} goes={goes} />
    ) : (
      <p>Taken back on {takenBack}.</p>
    )}
  </li>
)

const List = ({ imports }: { imports: readonly ImportInList[] }) => (
  <ul className="waiting-imports">
    {imports.map((one) => (
      <Import key={one.id} {...one} />
    ))}
  </ul>
)

/** What was imported, the newest first; what was taken back is folded away. */
export function ImportsList({ imports }: { imports: readonly ImportInList[] }) {
  if (imports.length === 0) return <p>Nothing was imported yet.</p>
  const kept = imports.filter(({ takenBack }) => takenBack === null)
  const takenBack = imports.filter((one) => one.takenBack !== null)
  return (
    <>
      {kept.length === 0 ? <p>All imports were taken back.</p> : <List imports={kept} />}
      {takenBack.length === 0 ? null : (
        <details>
          <summary>Taken back ({takenBack.length})</summary>
          <List imports={takenBack} />
        </details>
      )}
    </>
  )
}
