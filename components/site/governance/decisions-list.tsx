export interface DecisionItem {
  text: string
  /** what people cite it by: 'DPB-2026-04' */
  reference: string | null
  /** the role or organisation that sees to it */
  owner: string | null
  /** the meeting that took it, where the page is not about it */
  meeting?: { href: string; text: string }
}

/** A text as a sentence that another follows. */
const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text : `${text.trim()}.`)

/** What was decided, each with what it is cited by, who sees to it and the meeting. */
export function DecisionsList({ decisions }: { decisions: DecisionItem[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {decisions.map(({ meeting, owner, reference, text }, place) => (
        <li key={place}>
          {reference ? <strong>{reference}: </strong> : null}
          {owner || meeting ? ended(text) : text}
          {owner ? ` Owner: ${owner}.` : null}
          {meeting ? (
            <>
              {' '}
              <a href={meeting.href}>{meeting.text}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
