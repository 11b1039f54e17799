import { OpenTag, type OpenTagState } from './open-tag'

interface Line {
  href: string
  name: string
  town: string
  open: OpenTagState | null
}

/** Community diagnostic centres, a line each. */
export function CentreLines({ centres }: { centres: Line[] }) {
  return (
    <ul className="site-list site-list--lines">
      {centres.map(({ href, name, open, town }) => (
        <li className="site-list__item" key={href}>
          <p className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            {name.includes(town) ? null : <>, {town}</>}
          </p>
          <OpenTag state={open} />
        </li>
      ))}
    </ul>
  )
}
