import { Table } from '@/components/nhs/table'
import { Tag } from '@/components/nhs/tag'

export interface Holder {
  /** null: the name is not published, which is not a vacancy */
  name: string | null
  onBehalfOf?: string | null
  /** in words, as far as it is known: 'since 2022' */
  period?: string | null
}

export interface SeatRow {
  id: number
  /** 'Chief executive, each of the 5 trusts' */
  label: string
  /** 'Chair', 'Member' */
  role: string
  howMany?: number | null
  /** the trust or organisation that always fills it */
  filledBy?: string | null
  /** 'vacant': nobody holds it; an empty list: not known who does, and nothing is shown */
  holders: Holder[] | 'vacant'
}

const HolderLine = ({ holder: { name, onBehalfOf, period } }: { holder: Holder }) => (
  <span className="site-line">
    {name ?? 'Name not published'}
    {onBehalfOf || period ? <span className="site-note">{[onBehalfOf, period].filter(Boolean).join(', ')}</span> : null}
  </span>
)

const heldBy = ({ holders }: SeatRow) =>
  holders === 'vacant' ? <Tag text="Vacant" colour="yellow" /> : holders.map((holder, place) => <HolderLine holder={holder} key={place} />)

/** The seats of a body and who holds them; the last columns only where something is known. */
export function SeatsTable({ caption, seats }: { caption: string; seats: SeatRow[] }) {
  const columns = [
    { name: 'Role', known: () => true, cell: ({ role }: SeatRow) => role },
    { name: 'Filled by', known: ({ filledBy }: SeatRow) => Boolean(filledBy), cell: ({ filledBy }: SeatRow) => filledBy },
    { name: 'Held by', known: ({ holders }: SeatRow) => holders.length > 0, cell: heldBy },
  ].filter(({ known }) => seats.some(known))
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Seat', ...columns.map(({ name }) => name)]}
      rows={seats.map((seat) => ({
        key: seat.id,
        cells: [
          <>
            {seat.label}
            {seat.howMany && seat.howMany > 1 ? <span className="site-note">{seat.howMany} seats</span> : null}
          </>,
          ...columns.map(({ cell }) => cell(seat)),
        ],
      }))}
    />
  )
}
