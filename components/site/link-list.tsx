import type { LinkData } from '@/components/nhs/link'

/** Plain links under each other, for what belongs to a record; nothing when there are none. */
export function LinkList({ links }: { links: LinkData[] }) {
  if (links.length === 0) return null
  return (
    <ul className="nhsuk-list site-links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
