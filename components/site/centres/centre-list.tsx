import { OpenTag, type OpenState } from './open-tag'

export interface CentreItem {
  href: string
  name: string
  town?: string | null
  /** the host trust, as people say it */
  host?: string | null
  kind?: 'hub' | 'spoke' | null
  open?: OpenState | null
  /** how far it is from where people looked, in words: '3 miles away' */
  distance?: string | null
  /** names of tests, when the list is about them */
  tests?: string[]
}

const kindNames = { hub: 'Hub', spoke: 'Spoke' } as const

/** Community diagnostic centres, with whether each is open. */
export function CentreList({ centres }: { centres: CentreItem[] }) {
  return (
    <ul className="site-list">
      {centres.map(({ href, name, town, host, kind, open, distance, tests }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            <p className="site-list__note">
              {[distance, kind ? kindNames[kind] : null, town, host].filter(Boolean).join(' · ')}
            </p>
            {tests && tests.length > 0 ? <p className="site-list__note">{tests.join(', ')}</p> : null}
          </div>
          <OpenTag state={open} />
        </li>
      ))}
    </ul>
  )
}
