import type { LinkData } from '@/components/nhs/link'

export interface TreeBody {
  href: string
  name: string
  note?: string | null
  /** further lines beside the one to the body above it, each with its kind in words: 'Also reports to', 'Advises' */
  otherLines?: { kind: string; to: LinkData; period?: string | null }[]
  children: TreeBody[]
}

/** The structure as a list: each body once, below the body that it first reports to. */
export function GovernanceTree({ bodies }: { bodies: TreeBody[] }) {
  return (
    <ul className="site-tree">
      {bodies.map(({ href, name, note, otherLines = [], children }) => (
        <li className="site-tree__body" key={href}>
          <a className="site-list__link" href={href}>
            {name}
          </a>
          {note ? <span className="site-note">{note}</span> : null}
          {otherLines.map(({ kind, to, period }) => (
            <span className="site-note" key={`${kind} ${to.href} ${period ?? ''}`}>
              {kind} <a href={to.href}>{to.text}</a>
              {period ? ` ${period}` : null}
            </span>
          ))}
          {children.length > 0 ? <GovernanceTree bodies={children} /> : null}
        </li>
      ))}
    </ul>
  )
}
