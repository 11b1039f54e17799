import { Table } from '@/components/nhs/table'

export interface PastMemberRow {
  /** null: somebody whose name is not published */
  name: string | null
  onBehalfOf?: string | null
  seat: string
  /** in words, as far as it is known: 'from 2018 to August 2021' */
  period?: string | null
}

/** Who held the seats of a body before. */
export function PastMembers({ caption, members }: { caption: string; members: PastMemberRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Name', 'Seat', 'When']}
      rows={members.map(({ name, onBehalfOf, period, seat }, place) => ({
        key: place,
        cells: [
          <>
            {name ?? 'Name not published'}
            {onBehalfOf ? <span className="site-note">{onBehalfOf}</span> : null}
          </>,
          seat,
          period ?? 'Not known',
        ],
      }))}
    />
  )
}
