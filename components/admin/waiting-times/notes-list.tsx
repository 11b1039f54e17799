/** A note on the figures of a month. */
export interface NoteInList {
  id: number
  /** 'May 2026' */
  month: string
  text: string
}

/** What readers are told of the figures of some months. */
export const NotesList = ({ notes }: { notes: readonly NoteInList[] }) => (
  <>
    {notes.length === 0 ? <p>No month has a note.</p> : null}
    <ul className="waiting-notes">
      {notes.map(({ id, month, text }) => (
        <li key={id}>
          <strong>{month}:</strong> {text}{' '}
          <a href={`/admin/collections/waiting-notes/${id}`} aria-label={`Change the note on ${month}`}>
            Change
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href="/admin/collections/waiting-notes/create">Add a note on a month</a>
    </p>
  </>
)
