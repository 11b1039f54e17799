import { OpenTag, type OpenTagState } from './open-tag'

export interface CentreItem {
  href: string
  name: string
  town?: string | null
  /** the host trust, as people say it */
  host?: string | null
  kind?: 'hub' | 'spoke' | null
  open?: OpenTagState | null
  /** how far it is from where people looked, in words: '3 miles away' */
  distance?: string | null
}

const kindNames = { hub: 'Hub', spoke: 'Spoke' } as const

/** Community diagnostic centres, with whether each is open. */
export function CentreList({ centres }: { centres: CentreItem[] }) {
  return (
    <ul className="site-list">
      {centres.map(({ href, name, town, host, kind, open, distance }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            <p className="site-list__note">
              {[distance, kind ? kindNames[kind] : null, town, host].filter(Boolean).join(' · ')}
            </p>
          </div>
          <OpenTag state={open} />
        </li>
      ))}
    </ul>
  )
}
