export interface Filter {
  name: string
  /** how many are left with it, in words; null where it is on */
  leaves: string
  isOn: boolean
  /** where it leads: to the same without it, or with it; null where nothing would be left */
  href: string | null
}

/** What an answer can be narrowed to, as links: each says how many it leaves. */
export function FinderFilters({ filters }: { filters: Filter[] }) {
  return (
    <nav className="site-filters" aria-label="Narrow down">
      <ul className="site-filters__list">
        {filters.map(({ href, isOn, leaves, name }) => (
          <li className={isOn ? 'site-filters__item site-filters__item--on' : 'site-filters__item'} key={name}>
            {href === null ? (
              <span>{name}</span>
            ) : isOn ? (
              <a href={href}>
                <span className="nhsuk-u-visually-hidden">Remove: </span>
                {name}
                <span aria-hidden="true"> ✕</span>
              </a>
            ) : (
              <a href={href}>{name}</a>
            )}
            {isOn ? null : <span className="site-filters__count">{leaves}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
