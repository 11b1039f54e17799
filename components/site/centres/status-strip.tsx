import { WarningCallout } from '@/components/nhs/warning-callout'
import { NotKnown } from '../not-known'
import { OpenTag, type OpenTagState } from './open-tag'

interface Props {
  /** whether it is open: of the centre, or of tests with hours of their own, which their labels name */
  states: OpenTagState[]
  /** whether it is known when it is open, though no state says it */
  isKnown?: boolean
  /** what people must know first: 'Closed from 3 to 7 May 2027' */
  notice?: {
    heading: string
    message: string | null
    instead: { href: string; text: string }[]
    isClosed: boolean
  } | null
  /** days soon on which other hours hold */
  differs?: { day: string; hours: string; reason?: string | null }[]
}

const Instead = ({ isClosed, places }: { isClosed: boolean; places: { href: string; text: string }[] }) =>
  places.length === 0 ? null : (
    <>
      <p>{isClosed ? 'Its tests are done at:' : 'Other places for its tests:'}</p>
      <ul className="nhsuk-list nhsuk-list--bullet site-links">
        {places.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )

/** Whether a centre is open now, and what is not as usual: before all else. */
export function StatusStrip({ states, isKnown = false, notice, differs = [] }: Props) {
  const isEmpty = states.length + differs.length === 0
  return (
    <>
      {notice ? (
        <WarningCallout heading={notice.heading}>
          {notice.message ? <p>{notice.message}</p> : null}
          <Instead isClosed={notice.isClosed} places={notice.instead} />
        </WarningCallout>
      ) : null}
      {isEmpty && isKnown ? null : (
        <div className="site-status" role="group" aria-label="Whether it is open">
          {states.length === 0 && !isKnown ? (
            <p>
              Opening times: <NotKnown />
            </p>
          ) : null}
          {states.map((state) => (
            <p className="site-status__now" key={state.label}>
              <OpenTag state={state} />
            </p>
          ))}
          {differs.map(({ day, hours, reason }) => (
            <p key={day}>
              <strong>{day}</strong>: {hours}
              {reason ? ` (${reason})` : ''}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
