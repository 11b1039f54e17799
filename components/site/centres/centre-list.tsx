import type { AlertLevel } from '@/domain/alerts/alert'
import { levelTitles } from '../alerts/alerts'
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
  /** what people must know at once, the most urgent first */
  alerts?: { id: number; level: AlertLevel; text: string }[]
}

const kindNames = { hub: 'Hub', spoke: 'Spoke' } as const

/** Community diagnostic centres, with whether each is open. */
export function CentreList({ centres }: { centres: CentreItem[] }) {
  return (
    <ul className="site-list">
      {centres.map(({ alerts = [], href, name, town, host, kind, open, distance }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            <p className="site-list__note">
              {[distance, kind ? kindNames[kind] : null, town, host].filter(Boolean).join(' · ')}
            </p>
            {alerts.map(({ id, level, text }) => (
              <p className={`site-list__alert site-alert--${level}`} key={id}>
                <strong>{levelTitles[level]}:</strong> {text}
              </p>
            ))}
          </div>
          <OpenTag state={open} />
        </li>
      ))}
    </ul>
  )
}
