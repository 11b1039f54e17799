import type { LinkData } from '@/components/nhs/link'

export interface TreeBody {
  href: string
  name: string
  note?: string | null
  /** the further bodies that it reports to, beside the one above it */
  alsoReportsTo?: LinkData[]
  /** further lines, each with its kind in words: 'Advises' */
  otherLines?: { kind: string; to: LinkData; period?: string | null }[]
  children: TreeBody[]
}

const AlsoReportsTo = ({ to }: { to: LinkData[] }) => (
  <span className="site-note">
    Also reports to{' '}
    {to.map(({ href, text }, place) => (
      <span key={href}>
        {place > 0 ? ' and ' : ''}
        <a href={href}>{text}</a>
      </span>
    ))}
  </span>
)

/** The structure as a list: each body once, below the body that it first reports to. */
export function GovernanceTree({ bodies }: { bodies: TreeBody[] }) {
  return (
    <ul className="site-tree">
      {bodies.map(({ href, name, note, alsoReportsTo = [], otherLines = [], children }) => (
        <li className="site-tree__body" key={href}>
          <a className="site-list__link" href={href}>
            {name}
          </a>
          {note ? <span className="site-note">{note}</span> : null}
          {alsoReportsTo.length > 0 ? <AlsoReportsTo to={alsoReportsTo} /> : null}
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
