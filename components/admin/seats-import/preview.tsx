import { columns } from '@/domain/governance/import/columns'
import type { ImportAnswer, ImportRow } from './send'

const outcomes = { new: 'New', changed: 'Changed', unchanged: 'Unchanged', error: 'Error' } as const

/** '3 new, 1 changed' */
const counted = (rows: readonly ImportRow[]): string =>
  (['error', 'new', 'changed', 'unchanged'] as const)
    .flatMap((outcome) => {
      const number = rows.filter((row) => row.outcome === outcome).length
      return number === 0 ? [] : `${number} ${outcome === 'error' && number > 1 ? 'errors' : outcome}`
    })
    .join(', ')

const words = ({ changes, problems }: ImportRow): string[] => [
  ...changes,
  ...problems.map(({ column, message }) => (column === null ? message : `${columns[column]}: ${message}`)),
]

const Row = ({ row }: { row: ImportRow }) => (
  <tr className={`seats-import__row seats-import__row--${row.outcome}`}>
    <th scope="row">{row.row}</th>
    <td>
      <strong>{outcomes[row.outcome]}</strong>
    </td>
    <td>
      {row.about}
      <ul>
        {words(row).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </td>
  </tr>
)

/** What each row of a file does, what is wrong first; rows that change nothing are only counted. */
export function Preview({ answer: { encoding, rows } }: { answer: ImportAnswer }) {
  const wrong = rows.filter(({ outcome }) => outcome === 'error')
  const doing = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const idle = rows.filter(({ outcome }) => outcome === 'unchanged')
  return (
    <>
      <p>
        Of {rows.length} rows: {counted(rows)}.
      </p>
      {encoding === 'Windows-1252' ? (
        <p>
          <strong>Check letters like é.</strong> The file is not saved as UTF-8. It was read as Windows-1252, which
          Excel writes.
        </p>
      ) : null}
      {wrong.length + doing.length === 0 ? null : (
        <div className="seats-import__table" role="region" aria-label="Rows of the file" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Row</th>
                <th scope="col">What</th>
                <th scope="col">In words</th>
              </tr>
            </thead>
            <tbody>
              {[...wrong, ...doing].map((row) => (
                <Row key={row.row} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {idle.length === 0 ? null : (
        <details>
          <summary>Rows that change nothing ({idle.length})</summary>
          <ul>
            {idle.map(({ about, row }) => (
              <li key={row}>
                Row {row}: {about}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
