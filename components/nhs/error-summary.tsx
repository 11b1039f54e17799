import type { LinkData } from './link'

interface Props {
  heading?: string
  /** what a form's address names in its fragment, so that the browser goes to it */
  id?: string
  errors: LinkData[]
}

/** What is wrong with a form, at the top of the page, each with a link to its field. */
export function ErrorSummary({ heading = 'There is a problem', id, errors }: Props) {
  if (errors.length === 0) return null
  return (
    <div className="nhsuk-error-summary" id={id} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{heading}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
