interface Props {
  /** whose meetings: 'all meetings', 'the meetings of the Diagnostics Programme Board' */
  of: string
  href: string
}

/** Where people who keep a calendar get the meetings, and how it stays up to date. */
export const CalendarLink = ({ href, of }: Props) => (
  <p>
    <a href={href}>Calendar of {of} (iCalendar)</a>. If you subscribe to its address in Outlook, Google Calendar or
    Apple Calendar, changes reach you by themselves.
  </p>
)
