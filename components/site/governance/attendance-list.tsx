import { Table } from '@/components/nhs/table'

export interface AttendanceItem {
  /** 'Chair' */
  seat: string
  /** who holds it, in words: 'Robin Example', 'Name not published'; null where nobody is recorded */
  name: string | null
  onBehalfOf?: string | null
  /** 'Present', 'Sent a deputy' */
  attendance: string
  /** the role of who came instead */
  deputy?: string | null
}

/** The seats of a body at a meeting, and whether who holds each came. */
export function AttendanceList({ caption, rows }: { caption: string; rows: AttendanceItem[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Seat', 'Held by', 'Attendance']}
      rows={rows.map(({ attendance, deputy, name, onBehalfOf, seat }, place) => ({
        key: place,
        cells: [
          seat,
          <>
            {name ?? 'Not known'}
            {onBehalfOf ? <span className="site-note">{onBehalfOf}</span> : null}
          </>,
          <>
            {attendance}
            {deputy ? <span className="site-note">{deputy}</span> : null}
          </>,
        ],
      }))}
    />
  )
}
