import { Details } from '@/components/nhs/details'
import { Table } from '@/components/nhs/table'
import { FiguresLink } from './figures-link'

export interface FiguresBehindProps {
  /** names what they are of: 'Share of people who had waited less than 6 weeks' */
  name: string
  head: string[]
  rows: readonly { key: string; cells: string[] }[]
  /** what the link leads to the figures of: 'this chart' */
  of: string
  /** the same as CSV */
  csv: string
}

/** The numbers of a chart: as a table that opens, and to download. */
export function FiguresBehind({ name, head, rows, of, csv }: FiguresBehindProps) {
  return (
    <>
      <Details summary={`Table of this chart: ${name}`}>
        <div className="site-behind">
          <Table caption={name} head={head} rows={rows.map(({ cells, key }) => ({ key, cells }))} />
        </div>
      </Details>
      <FiguresLink csv={csv} of={of} about={name} />
    </>
  )
}
