export interface ChangeItem {
  key: string
  /** the body that it is about; without an address on its own page */
  body: { text: string; href: string | null }
  /** what happened to it, as it follows its name: ' was set up', ': Robin Example joined as "Chair"' */
  what: string
  /** the date, in words, where the page does not say it above */
  when?: string | null
}

/** What changed, one change an item. */
export function ChangeList({ changes }: { changes: ChangeItem[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet site-changes">
      {changes.map(({ body, key, what, when }) => (
        <li key={key}>
          {when ? <strong>{when}: </strong> : null}
          {body.href === null ? body.text : <a href={body.href}>{body.text}</a>}
          {what}
        </li>
      ))}
    </ul>
  )
}
