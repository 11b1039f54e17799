import { Table } from '@/components/nhs/table'
import { ShareBar } from './share-bar'

/** What is compared with others, at the end of one month; null: no figures. */
export interface ComparedRow {
  name: string
  /** its own waiting times; null where it has no page */
  href: string | null
  /** another name of it */
  note: string | null
  people: string | null
  /** of them, who had waited less than 6 weeks; null too where nobody waits */
  share: { text: string; percent: number } | null
  /** the same share in England */
  england: string | null
  half: string | null
  sinceYear: string | null
}

interface Props {
  caption: string
  /** when a heading right above says it already */
  captionHidden?: boolean
  /** what the rows are: 'Trust', 'Test' */
  of: string
  rows: readonly ComparedRow[]
  /** where the mark of the bars stands, in percent */
  aim: number
}

const Name = ({ row: { href, name, note } }: { row: ComparedRow }) => (
  <>
    {href ? <a href={href}>{name}</a> : name}
    {note ? <span className="site-note">{note}</span> : null}
  </>
)

/** Trusts or tests beside each other: numbers and shares, each share with a bar on the same scale. */
export function ComparedTable({ caption, captionHidden, of, rows, aim }: Props) {
  const known = (words: string | null) => words ?? 'No figures'
  const shareOf = ({ people, share }: ComparedRow) =>
    share ? <ShareBar {...share} aim={aim} /> : people === null ? 'No figures' : 'Nobody was waiting'
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      head={[
        of,
        'People waiting',
        'Less than 6 weeks',
        'England',
        'Half had waited less than (estimate)',
        'Since the year before',
      ]}
      rows={rows.map((row) => ({
        key: row.name,
        cells: [
          <Name row={row} key="name" />,
          known(row.people),
          shareOf(row),
          known(row.england),
          known(row.half),
          known(row.sinceYear),
        ],
      }))}
    />
  )
}
