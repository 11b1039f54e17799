import { Details } from '@/components/nhs/details'
import { Table } from '@/components/nhs/table'

export interface FiguresBehindProps {
  /** names what they are of: 'Share of people who had waited less than 6 weeks' */
  name: string
  head: string[]
  rows: readonly { key: string; cells: string[] }[]
  /** the same as CSV */
  csv: string
}

/** The numbers of a chart: as a table that opens, and to download. */
export function FiguresBehind({ name, head, rows, csv }: FiguresBehindProps) {
  return (
    <>
      <Details summary={`Table of this chart: ${name}`}>
        <Table caption={name} head={head} rows={rows.map(({ cells, key }) => ({ key, cells }))} />
      </Details>
      <p>
        <a href={csv}>
          Download these figures <span className="nhsuk-u-visually-hidden">of {name} </span>(CSV)
        </a>
      </p>
    </>
  )
}
