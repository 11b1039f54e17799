import { Table } from '@/components/nhs/table'
import { Tag } from '@/components/nhs/tag'
import { NotKnown } from '../not-known'

export interface Holder {
  /** null: somebody whose name is not published, which is not a vacancy */
  name: string | null
  jobTitle?: string | null
  onBehalfOf?: string | null
  /** in words, as far as it is known: 'since 2022' */
  period?: string | null
}

export interface SeatRow {
  /** 'Chief executive, each of the 5 trusts' */
  label: string
  role: 'chair' | 'vice-chair' | 'member' | 'in-attendance'
  howMany?: number | null
  /** when there is such a seat, in words, as far as it is known: 'until 2027' */
  period?: string | null
  /** the trust or organisation that always fills it */
  filledBy?: { name: string; href?: string | null } | null
  holders: Holder[]
  /** who stands in for them */
  deputies?: Holder[]
  /** 'unknown': nothing is said about who holds it */
  state: 'held' | 'vacant' | 'unknown'
  /** how many of several such seats nobody holds */
  vacant?: number
}

const roleNames: Record<SeatRow['role'], string> = {
  chair: 'Chair',
  'vice-chair': 'Vice chair',
  member: 'Member',
  'in-attendance': 'In attendance',
}

const HolderLine = ({ holder, isDeputy = false }: { holder: Holder; isDeputy?: boolean }) => {
  const { jobTitle, name, onBehalfOf, period } = holder
  const more = [jobTitle, onBehalfOf, period].filter(Boolean).join(', ')
  return (
    <span className="site-line">
      {isDeputy ? 'Deputy: ' : null}
      {name ?? (isDeputy ? 'name not published' : 'Name not published')}
      {more ? <span className="site-note">{more}</span> : null}
    </span>
  )
}

/** 'Vacant', '1 of 3 seats vacant' */
const vacancyOf = (howMany: number, vacant: number): string =>
  howMany > 1 ? `${vacant || howMany} of ${howMany} seats vacant` : 'Vacant'

const columns = [
  { name: 'Role', known: () => true, cell: ({ role }: SeatRow) => roleNames[role] },
  {
    name: 'Filled by',
    known: ({ filledBy }: SeatRow) => Boolean(filledBy),
    cell: ({ filledBy }: SeatRow) => (filledBy?.href ? <a href={filledBy.href}>{filledBy.name}</a> : filledBy?.name),
  },
  {
    name: 'Held by',
    known: ({ deputies = [], state }: SeatRow) => state !== 'unknown' || deputies.length > 0,
    cell: ({ deputies = [], state, holders, howMany, vacant = 0 }: SeatRow) => (
      <>
        {state === 'unknown' ? <NotKnown /> : null}
        {holders.map((holder, place) => (
          <HolderLine holder={holder} key={place} />
        ))}
        {deputies.map((deputy, place) => (
          <HolderLine holder={deputy} isDeputy key={place} />
        ))}
        {state === 'vacant' || vacant > 0 ? <Tag text={vacancyOf(howMany ?? 1, vacant)} colour="yellow" /> : null}
      </>
    ),
  },
]

/** The seats of a body and who holds them; a column that nothing is known for is left out. */
export function SeatsTable({ caption, seats }: { caption: string; seats: SeatRow[] }) {
  const shown = columns.filter(({ known }) => seats.some(known))
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Seat', ...shown.map(({ name }) => name)]}
      rows={seats.map((seat, place) => ({
        key: place,
        cells: [
          <>
            {seat.label}
            {seat.howMany && seat.howMany > 1 ? <span className="site-note">{seat.howMany} seats</span> : null}
            {seat.period ? <span className="site-note">{seat.period}</span> : null}
          </>,
          ...shown.map(({ cell }) => cell(seat)),
        ],
      }))}
    />
  )
}
