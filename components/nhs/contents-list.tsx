import type { LinkData } from './link'

export interface ContentsItem extends LinkData {
  current?: boolean
}

/** The parts of a page, or the pages that belong together. */
export function ContentsList({ items, label = 'Contents' }: { items: ContentsItem[]; label?: string }) {
  return (
    <nav className="nhsuk-contents-list" aria-label={label}>
      <h2 className="nhsuk-u-visually-hidden">{label}</h2>
      <ol className="nhsuk-contents-list__list">
        {items.map(({ href, text, current }) => (
          <li className="nhsuk-contents-list__item" aria-current={current ? 'page' : undefined} key={href}>
            {current ? (
              <span className="nhsuk-contents-list__current">{text}</span>
            ) : (
              <a className="nhsuk-contents-list__link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
