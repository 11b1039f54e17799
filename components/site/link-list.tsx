import type { LinkData } from '@/components/nhs/link'

interface Props {
  links: readonly LinkData[]
  /** beside each other, where there is room */
  inRow?: boolean
}

/** Plain links under each other, for what belongs to a record; nothing when there are none. */
export function LinkList({ links, inRow = false }: Props) {
  if (links.length === 0) return null
  return (
    <ul className={`nhsuk-list site-links${inRow ? ' site-links--row' : ''}`}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
