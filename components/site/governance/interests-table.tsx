import { Table } from '@/components/nhs/table'

export interface InterestRow {
  id: number
  /** 'Financial interest' */
  kind: string
  what: string
  /** in words, as far as they are known */
  from: string | null
  until: string | null
  reviewed: string | null
  /** what was declared at meetings, and what was done */
  declarations: { meeting: { href: string; text: string } | null; declared: string; done: string | null }[]
}

/** What somebody has declared. */
export function InterestsTable({ caption, interests }: { caption: string; interests: InterestRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Kind', 'Interest', 'From', 'Until', 'Last reviewed']}
      rows={interests.map(({ declarations, from, id, kind, reviewed, until, what }) => ({
        key: id,
        cells: [
          kind,
          <>
            {what}
            {declarations.map(({ declared, done, meeting }, place) => (
              <span className="site-line" key={place}>
                Declared at {meeting ? <a href={meeting.href}>{meeting.text}</a> : 'a meeting'}: {declared}
                {done ? <span className="site-note">{done}</span> : null}
              </span>
            ))}
          </>,
          from ?? 'Not known',
          until ?? 'No end given',
          reviewed ?? 'Not known',
        ],
      }))}
    />
  )
}
