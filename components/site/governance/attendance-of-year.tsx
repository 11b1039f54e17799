import { Table } from '@/components/nhs/table'

export interface MemberOfYear {
  seat: string
  /** in words, as a list of attendance has it */
  name: string | null
  onBehalfOf?: string | null
  /** how many meetings they came to, of those that they could have come to */
  present: number
  of: number
  deputies: number
}

/** How often the members of a body came in a year. */
export function AttendanceOfYear({ caption, members }: { caption: string; members: MemberOfYear[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Seat', 'Held by', 'Attended', 'Sent a deputy']}
      rows={members.map(({ deputies, name, of, onBehalfOf, present, seat }, place) => ({
        key: place,
        cells: [
          seat,
          <>
            {name ?? 'Not known'}
            {onBehalfOf ? <span className="site-note">{onBehalfOf}</span> : null}
          </>,
          `${present} of ${of}`,
          deputies === 0 ? 'Never' : deputies === 1 ? 'Once' : `${deputies} times`,
        ],
      }))}
    />
  )
}
