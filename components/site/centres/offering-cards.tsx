import { Tag } from '@/components/nhs/tag'
import { NotKnown } from '../not-known'
import { OpenTag, type OpenTagState } from './open-tag'

export interface OfferingFact {
  label: string
  /** one line each */
  lines: string[]
}

export interface OfferingItem {
  href: string
  /** the test, or a group of tests with what is not known of it: 'Endoscopy, kinds not confirmed' */
  name: string
  /** whether it is done now, where it has hours of its own */
  state?: OpenTagState | null
  /** what is not as usual: 'Not available from 3 to 7 May 2027' */
  notice?: { heading: string; message: string | null; isStopped: boolean } | null
  facts: OfferingFact[]
  /** what people need to know and nobody has told us: 'who can refer' */
  unknown: string[]
  /** where it is known from and when somebody made sure, in words */
  checked?: string | null
}

const Facts = ({ facts, unknown }: Pick<OfferingItem, 'facts' | 'unknown'>) => (
  <dl className="site-offering__facts">
    {facts.map(({ label, lines }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {lines.map((line) => (
            <span className="site-line" key={line}>
              {line}
            </span>
          ))}
        </dd>
      </div>
    ))}
    {unknown.length > 0 ? (
      <div>
        <dt>
          <NotKnown />
        </dt>
        <dd>{unknown.join(', ')}</dd>
      </div>
    ) : null}
  </dl>
)

/** The tests of a centre, a card a test, with all that is known of each there. */
export function OfferingCards({ offerings }: { offerings: OfferingItem[] }) {
  return (
    <ul className="site-offerings">
      {offerings.map(({ checked, facts, href, name, notice, state, unknown }) => (
        <li className="site-offering" key={href}>
          <h4 className="site-offering__name">
            <a href={href}>{name}</a>
          </h4>
          {notice ? (
            <p>
              <Tag text={notice.heading} colour={notice.isStopped ? 'red' : 'yellow'} />
              {notice.message ? <span className="site-line">{notice.message}</span> : null}
            </p>
          ) : (
            <OpenTag state={state} />
          )}
          <Facts facts={facts} unknown={unknown} />
          {checked ? <p className="site-note">{checked}</p> : null}
        </li>
      ))}
    </ul>
  )
}
