import type { ReactNode } from 'react'

export interface TableRow {
  /** unique among the rows */
  key: string | number
  /** what an address names in its fragment to lead to it */
  id?: string
  cells: ReactNode[]
}

interface Props {
  /** says what the table holds; `captionHidden` when a heading right above it already does */
  caption: string
  captionHidden?: boolean
  head: string[]
  rows: TableRow[]
}

/** A table whose first column names the row; on small screens each row becomes a list of its cells. */
export function Table({ caption, captionHidden = false, head, rows }: Props) {
  return (
    // the roles keep it a table for screen readers when the stylesheet takes its cells apart
    <table className="nhsuk-table nhsuk-table--responsive nhsuk-table--no-last-row-border" role="table">
      <caption className={captionHidden ? 'nhsuk-table__caption nhsuk-u-visually-hidden' : 'nhsuk-table__caption'}>
        {caption}
      </caption>
      <thead className="nhsuk-table__head" role="rowgroup">
        <tr className="nhsuk-table__row" role="row">
          {head.map((name) => (
            <th className="nhsuk-table__header" scope="col" role="columnheader" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body" role="rowgroup">
        {rows.map(({ key, id, cells }) => (
          <tr className="nhsuk-table__row" role="row" key={key} id={id}>
            {cells.map((cell, column) => {
              const content = (
                <>
                  <span className="nhsuk-table__heading" aria-hidden="true">
                    {head[column]}{' '}
                  </span>
                  <span className="site-cell">{cell}</span>
                </>
              )
              return column === 0 ? (
                <th className="nhsuk-table__header" scope="row" role="rowheader" key={head[column]}>
                  {content}
                </th>
              ) : (
                <td className="nhsuk-table__cell" role="cell" key={head[column]}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
