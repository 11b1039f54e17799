import type { LinkData } from '@/components/nhs/link'
import { Table } from '@/components/nhs/table'

export interface MembersRow {
  body: LinkData
  seats: {
    label: string
    /** who holds it, each in words, and how many are vacant: 'Robin Example', '1 of 3 seats vacant' */
    holders: string[]
  }[]
}

/** Bodies with who sits on them. */
export function MembersTable({ caption, rows }: { caption: string; rows: MembersRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Body', 'Seats']}
      rows={rows.map(({ body, seats }) => ({
        key: body.href,
        cells: [
          <a href={body.href} key="body">
            {body.text}
          </a>,
          seats.map(({ holders, label }, place) => (
            <span className="site-line" key={`${place} ${label}`}>
              <strong>{label}:</strong> {holders.join('; ')}
            </span>
          )),
        ],
      }))}
    />
  )
}
