import type { Change, ComparedRow } from '@/domain/comparison/compare'
import { ChangedLines } from './changed-lines'
import { Pieces } from './pieces'

const rowWords = ({ change, changes, moved }: ComparedRow): string => {
  if (change === 'added') return 'Added'
  if (change === 'removed') return 'Removed'
  const where = moved ? `Moved from place ${moved.from} to ${moved.to}` : ''
  return moved && changes.length > 0 ? `${where}, and changed` : where || 'Changed'
}

const Row = ({ row }: { row: ComparedRow }) => {
  const Name = row.change === 'added' ? 'ins' : row.change === 'removed' ? 'del' : 'span'
  return (
    <li className={`comparison__row comparison__row--${row.change}`}>
      <strong className="comparison__what">{rowWords(row)}: </strong>
      <Name>{row.name}</Name>
      {row.changes.length === 0 ? null : (
        <dl>
          {row.changes.map((change, place) => (
            <div key={place}>
              {change.label === '' ? null : <dt>{change.label}</dt>}
              <dd>
                <WhatChanged change={change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

const Group = ({ changes }: { changes: readonly Change[] }) => (
  <dl>
    {changes.map((change, place) => (
      <div key={place}>
        <dt>{change.label}</dt>
        <dd>
          <WhatChanged change={change} />
        </dd>
      </div>
    ))}
  </dl>
)

function WhatChanged({ change }: { change: Change }) {
  if (change.kind === 'words')
    return (
      <p>
        <Pieces pieces={change.pieces} />
      </p>
    )
  if (change.kind === 'lines') return <ChangedLines lines={change.lines} />
  if (change.kind === 'group') return <Group changes={change.changes} />
  return (
    <ul>
      {change.rows.map((row, place) => (
        <Row key={place} row={row} />
      ))}
    </ul>
  )
}

/** What differs between two states of a record, a section a field. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  return changes.map((change, place) => (
    <section key={place} className="comparison__field" aria-labelledby={`changed-${place}`}>
      <h2 id={`changed-${place}`}>{change.label}</h2>
      <WhatChanged change={change} />
    </section>
  ))
}
