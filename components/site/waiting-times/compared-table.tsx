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
  /** the same share in England; left out where England is a row of its own */
  england?: string | null
  half: string | null
  sinceYear: string | null
}

interface Props {
  /** the heading right above says it too */
  caption: string
  /** what the rows are: 'Trust', 'Test' */
  of: string
  rows: readonly ComparedRow[]
  /** where the mark of the bars stands, in percent */
  aim: number
}

const known = (words: string | null) => words ?? 'No figures'

const Name = ({ row: { href, name, note } }: { row: ComparedRow }) => (
  <>
    {href ? <a href={href}>{name}</a> : name}
    {note ? <span className="site-note">{note}</span> : null}
  </>
)

const shareOf = ({ people, share }: ComparedRow, aim: number) =>
  share ? <ShareBar {...share} aim={aim} /> : people === null ? 'No figures' : 'Nobody was waiting'

/** Trusts or tests beside each other: numbers and shares, each share with a bar on the same scale. */
export function ComparedTable({ caption, of, rows, aim }: Props) {
  const withEngland = rows.some(({ england }) => england !== undefined)
  return (
    <div className="site-compared">
      <Table
        caption={caption}
        captionHidden
        head={[
          ...[of, 'People waiting', 'Had waited less than 6 weeks'],
          ...(withEngland ? ['England: less than 6 weeks'] : []),
          ...['Wait that half were under (estimate)', 'Since the year before'],
        ]}
        rows={rows.map((row) => ({
          key: row.name,
          cells: [
            <Name row={row} key="name" />,
            known(row.people),
            shareOf(row, aim),
            ...(withEngland ? [known(row.england ?? null)] : []),
            ...[known(row.half), known(row.sinceYear)],
          ],
        }))}
      />
    </div>
  )
}
