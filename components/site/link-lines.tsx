import type { ReactNode } from 'react'

interface Line {
  href: string
  name: string
  /** a few words behind the name: 'Preston', '3 projects: 1 done, 2 under way' */
  note?: string | null
  /** what stands at the end of the line */
  mark?: ReactNode
}

interface Props {
  lines: readonly Line[]
  /** beside each other in one row, where there is room */
  inRow?: boolean
}

/** Records, a line each. */
export function LinkLines({ lines, inRow = false }: Props) {
  return (
    <ul className={`site-list site-list--lines${inRow ? ' site-list--row' : ''}`}>
      {lines.map(({ href, mark, name, note }) => (
        <li className="site-list__item" key={href}>
          <p className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            {note ? <span className="site-list__note"> {note}</span> : null}
          </p>
          {mark}
        </li>
      ))}
    </ul>
  )
}
