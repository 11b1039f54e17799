import type { LinkData } from './link'

/** What is wrong with a form, at the top of the page, each with a link to its field. */
export function ErrorSummary({ heading = 'There is a problem', errors }: { heading?: string; errors: LinkData[] }) {
  if (errors.length === 0) return null
  return (
    <div className="nhsuk-error-summary">
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
