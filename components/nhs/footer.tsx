import type { LinkData } from './link'

interface Props {
  /** who runs the site, in a sentence */
  runBy?: string
  /** the partners in whose name it is run */
  members?: LinkData[]
  links: LinkData[]
  /** a few words about the site */
  text?: string | null
  licence?: string | null
}

/** The foot of every page: about the site itself. */
export function Footer({ links, runBy, members = [], text, licence }: Props) {
  return (
    <footer className="nhsuk-footer">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {links.map(({ href, text: label }) => (
              <li className="nhsuk-footer__list-item" key={href}>
                <a className="nhsuk-footer__list-item-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {runBy || text ? <p className="nhsuk-body-s">{[runBy, text].filter(Boolean).join(' ')}</p> : null}
          {members.length > 0 ? (
            <ul className="nhsuk-list nhsuk-body-s">
              {members.map(({ href, text: name }) => (
                <li key={href}>
                  <a className="nhsuk-footer__list-item-link" href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          {licence ? <p className="nhsuk-body-s">{licence}</p> : null}
        </div>
      </div>
    </footer>
  )
}
