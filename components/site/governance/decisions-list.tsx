export interface DecisionItem {
  text: string
  /** the meeting that took it */
  meeting: { href: string; text: string }
}

/** What was decided, each with the meeting. */
export function DecisionsList({ decisions }: { decisions: DecisionItem[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {decisions.map(({ meeting, text }, place) => (
        <li key={`${meeting.href} ${place}`}>
          {text} <a href={meeting.href}>{meeting.text}</a>
        </li>
      ))}
    </ul>
  )
}
