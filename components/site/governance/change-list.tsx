import type { LinkData } from '@/components/nhs/link'

export interface ChangeItem {
  key: string
  /** the body that it is about */
  body: LinkData
  /** what happened to it: 'began to report to the Clinical Programmes Board' */
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
          <a href={body.href}>{body.text}</a> {what}
        </li>
      ))}
    </ul>
  )
}
