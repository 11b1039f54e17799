import type { LinkData } from './link'

export interface NavigationItem extends LinkData {
  /** 'page': this very page; 'section': the page is somewhere below */
  current?: 'page' | 'section'
}

/**
 * The menu. On small screens it is folded away in a `details`, so that it opens without JavaScript; on wider ones
 * the stylesheet always shows it (components/site/styles/frame.css), where a browser can.
 */
export function Navigation({ items }: { items: NavigationItem[] }) {
  return (
    <nav className="nhsuk-header__navigation" aria-label="Menu">
      <div className="nhsuk-header__navigation-container nhsuk-width-container">
        <details className="site-menu">
          <summary className="site-menu__toggle">Menu</summary>
          <ul className="nhsuk-header__navigation-list">
            {items.map(({ href, text, current }) => (
              <li className="nhsuk-header__navigation-item" key={href}>
                <a
                  className="nhsuk-header__navigation-link"
                  href={href}
                  aria-current={current === 'section' ? 'true' : current}
                >
                  {current ? <strong className="nhsuk-header__navigation-item-current-fallback">{text}</strong> : text}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </nav>
  )
}
