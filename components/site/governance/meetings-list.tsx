import { Tag } from '@/components/nhs/tag'

export interface MeetingItem {
  href: string
  /** when, as people read it: '3 December 2026, 2pm' */
  when: string
  /** the body that meets, where the page is not about it alone */
  body?: string | null
  where?: string | null
  cancelled?: boolean
  /** 'Moved from Tuesday 3 March 2026' */
  moved?: string | null
  /** '4 papers' */
  papers?: string | null
}

/** Meetings with a link to each. */
export function MeetingsList({ meetings }: { meetings: MeetingItem[] }) {
  return (
    <ul className="site-list site-list--plain">
      {meetings.map(({ href, when, body, where, cancelled, moved, papers }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <a className="site-list__link" href={href}>
              {body ? `${body}, ${when}` : when}
            </a>
            {moved || where || papers ? (
              <span className="site-note">{[moved, where, papers].filter(Boolean).join(' · ')}</span>
            ) : null}
          </div>
          {cancelled ? <Tag text="Cancelled" colour="red" /> : null}
        </li>
      ))}
    </ul>
  )
}
