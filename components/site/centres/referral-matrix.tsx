import { NotKnown } from '../not-known'

interface Link {
  href: string
  text: string
}

interface Cell {
  isConfirmed: boolean
  who: { yes: string | null; no: string | null; unknown: string | null }
  access: 'appointment' | 'walk-in' | 'both' | null | undefined
  more: string | null
  status: string | null
}

export interface ReferralMatrixProps {
  caption: string
  groups: { host: string; centres: (Link & { status: string | null })[] }[]
  rows: { test: Link; cells: (Cell | null)[] }[]
}

const access = { appointment: 'By appointment', 'walk-in': 'Walk in', both: 'Walk in or by appointment' } as const

const Who = ({ who: { no, unknown, yes } }: Pick<Cell, 'who'>) =>
  yes === null && no === null ? (
    <span className="site-matrix__line">
      <NotKnown />
    </span>
  ) : (
    <>
      {yes ? <strong className="site-matrix__line">{yes}</strong> : null}
      {no ? <span className="site-matrix__line">Not: {no}</span> : null}
      {unknown ? <span className="site-matrix__line site-matrix__line--small">Not known: {unknown}</span> : null}
    </>
  )

const Content = ({ cell }: { cell: Cell }) => (
  <>
    {cell.isConfirmed ? null : <span className="site-matrix__line">Not confirmed which tests of this kind</span>}
    {cell.status ? <strong className="site-matrix__line">{cell.status}</strong> : null}
    <Who who={cell.who} />
    {cell.more ? <span className="site-matrix__line site-matrix__line--small">{cell.more}</span> : null}
    {cell.access ? <span className="site-matrix__line site-matrix__line--small">{access[cell.access]}</span> : null}
  </>
)

/**
 * Tests by centres with who can refer: a table, whose rows become lists on small screens. The roles keep it a table for
 * screen readers when the stylesheet takes its cells apart.
 */
export function ReferralMatrix({ caption, groups, rows }: ReferralMatrixProps) {
  const centres = groups.flatMap((group) => group.centres)
  return (
    <table className="site-matrix" role="table">
      <caption className="nhsuk-table__caption">{caption}</caption>
      {/* what a group holds is told to screen readers by its columns */}
      <colgroup />
      {groups.map(({ centres: columns, host }) => (
        <colgroup span={columns.length} key={host} />
      ))}
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {groups.map(({ centres: columns, host }) => (
            <th scope="colgroup" role="columnheader" colSpan={columns.length} key={host}>
              {host}
            </th>
          ))}
        </tr>
        <tr role="row">
          <th scope="col" role="columnheader">
            Test
          </th>
          {centres.map(({ href, status, text }) => (
            <th scope="col" role="columnheader" key={href}>
              <a href={href}>{text}</a>
              {status ? <span className="site-matrix__line site-matrix__line--small">{status}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ cells, test }) => (
          <tr role="row" key={test.href}>
            <th scope="row" role="rowheader">
              <a href={test.href}>{test.text}</a>
            </th>
            {cells.map((cell, column) => (
              <td
                className={cell ? undefined : 'site-matrix__nothing'}
                role="cell"
                key={centres[column]?.href ?? column}
              >
                {cell ? (
                  <>
                    <span className="site-matrix__centre" aria-hidden="true">
                      {centres[column]?.text}
                    </span>
                    <Content cell={cell} />
                  </>
                ) : (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="nhsuk-u-visually-hidden">Not listed</span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
