import { NotKnown } from '../not-known'
import { OpenTag, type OpenTagState } from './open-tag'

export interface HoursOfDays {
  /** 'Monday to Friday' */
  days: string
  /** '8am to 8pm' or 'Closed' */
  hours: string
}

export interface ExceptionRow {
  /** 'Friday 25 December 2026' */
  day: string
  /** 'Closed' or '9am to midday' */
  hours: string
  reason?: string | null
}

interface Props {
  /** names the tables: 'Opening times of Preston Healthport' */
  caption: string
  state?: OpenTagState | null
  /** the day from which the hours hold, as people read it */
  from?: string | null
  hours: HoursOfDays[]
  exceptions?: ExceptionRow[]
}

/** When a centre is open in a week, and the days that differ. */
export function OpeningHours({ caption, state, from, hours, exceptions = [] }: Props) {
  return (
    <div className="site-hours">
      {state && state.kind !== 'unknown' ? (
        <p>
          <OpenTag state={state} />
        </p>
      ) : null}
      {hours.length === 0 ? (
        <p>
          <NotKnown />
        </p>
      ) : null}
      {from && hours.length > 0 ? <p>From {from}:</p> : null}
      {hours.length > 0 ? (
        <table className="site-hours__table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <thead className="nhsuk-u-visually-hidden">
            <tr>
              <th scope="col">Days</th>
              <th scope="col">Hours</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((row) => (
              <tr key={row.days}>
                <th scope="row">{row.days}</th>
                <td>{row.hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {exceptions.length > 0 ? (
        <table className="site-hours__table">
          <caption className="nhsuk-heading-s">Days that differ</caption>
          <thead className="nhsuk-u-visually-hidden">
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Hours</th>
            </tr>
          </thead>
          <tbody>
            {exceptions.map(({ day, hours: then, reason }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>
                  {then}
                  {reason ? <span className="site-note">{reason}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}
