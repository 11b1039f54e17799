import type { AlertLevel } from '@/domain/alerts/alert'
import { levelTitles } from '../alerts/alerts'
import { NotKnown } from '../not-known'
import { OpenTag, type OpenTagState } from './open-tag'

interface Banner {
  /** 'Closed from 3 to 7 May 2027' */
  heading: string | null
  message: string | null
}

interface Fact {
  label: string
  /** null: not known */
  text: string | null
  /** true for what is right today only: it is left out on paper, and of a page that could not be brought up to date */
  ofNow?: boolean
}

export interface CentreItem {
  href: string
  name: string
  town?: string | null
  /** the host trust, as people say it */
  host?: string | null
  kind?: 'hub' | 'spoke' | null
  open?: OpenTagState | null
  /** how far it is from where people looked, in words: 'About 3 miles from LA9' */
  distance?: string | null
  /** what people should know before they come: of the centre, of the test that they need */
  status?: Banner | null
  testStatus?: Banner | null
  /** what people must know at once, the most urgent first */
  alerts?: { id: number; level: AlertLevel; text: string }[]
  /** what it is for who looks for a centre */
  facts?: Fact[]
  /** what was asked for and is not known: 'if it is open at weekends' */
  unknown?: string | null
  /** what was asked for and is not so: 'Not open at weekends' */
  failed?: string[]
}

/** See server/page-cache/expired.ts. */
const untilExpired = { 'data-until-expired': true }

const kindNames = { hub: 'Hub', spoke: 'Spoke' } as const

/** A status beside a mark that says its heading already says only its message. */
const Notice = ({ about, notice, open }: { about?: string; notice: Banner | null; open?: OpenTagState | null }) => {
  if (notice === null) return null
  const heading = notice.heading === open?.label ? null : notice.heading
  if (heading === null && notice.message === null) return null
  return (
    <p className="site-list__alert site-alert--important">
      {heading ? (
        <strong>
          {about ? `${about}: ` : null}
          {heading}
          {notice.message ? '. ' : null}
        </strong>
      ) : null}
      {notice.message}
    </p>
  )
}

/** What is known, each with its label; what is not is named together. */
const Facts = ({ facts }: { facts: Fact[] }) => {
  const unknown = facts.filter(({ text }) => text === null).map(({ label }) => label.toLowerCase())
  return facts.length === 0 ? null : (
    <dl className="site-list__facts">
      {facts.map(({ label, ofNow = false, text }) =>
        text === null ? null : (
          <div className={ofNow ? 'site-list__of-now' : undefined} key={label}>
            <dt>{label}</dt>
            <dd>{ofNow ? <span {...untilExpired}>{text}</span> : text}</dd>
          </div>
        ),
      )}
      {unknown.length > 0 ? (
        <div className="site-list__unknown">
          <dt>
            <NotKnown />
          </dt>
          <dd>{unknown.join(', ')}</dd>
        </div>
      ) : null}
    </dl>
  )
}

const Item = ({ centre }: { centre: CentreItem }) => {
  const {
    alerts = [],
    distance,
    facts = [],
    failed = [],
    host,
    href,
    kind,
    name,
    open,
    status,
    testStatus,
    town,
  } = centre
  return (
    <li className="site-list__item">
      <div className="site-list__main">
        <h3 className="site-list__heading">
          <a className="site-list__link" href={href}>
            {name}
          </a>
        </h3>
        <p className="site-list__note">
          {[distance, kind ? kindNames[kind] : null, town, host].filter(Boolean).join(' · ')}
        </p>
        {failed.length > 0 ? (
          <p className="site-list__text">
            <strong>{failed.join('. ')}.</strong>
          </p>
        ) : null}
        {alerts.map(({ id, level, text }) => (
          <p className={`site-list__alert site-alert--${level}`} key={id}>
            <strong>{levelTitles[level]}:</strong> {text}
          </p>
        ))}
        <Notice notice={status ?? null} open={open} />
        <Notice notice={testStatus ?? null} open={open} about="This test" />
      </div>
      <OpenTag state={open} />
      {facts.length > 0 || centre.unknown ? (
        <div className="site-list__more">
          <Facts facts={facts} />
          {centre.unknown ? <p className="site-list__note">Ask before you go {centre.unknown}.</p> : null}
        </div>
      ) : null}
    </li>
  )
}

/** Community diagnostic centres, with whether each is open; below a heading of the second level. */
export function CentreList({ centres }: { centres: CentreItem[] }) {
  return (
    <ul className="site-list">
      {centres.map((centre) => (
        <Item centre={centre} key={centre.href} />
      ))}
    </ul>
  )
}
