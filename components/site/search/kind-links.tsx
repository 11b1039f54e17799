export interface KindLink {
  /** 'Tests', or 'All' */
  name: string
  count: string
  href: string
  isChosen: boolean
}

/** The kinds of results as links, each with how many there are; nothing where there is only one kind. */
export function KindLinks({ kinds }: { kinds: KindLink[] }) {
  if (kinds.length < 3) return null
  return (
    <nav className="site-filters" aria-label="Kinds of results">
      <ul className="site-filters__list">
        {kinds.map(({ count, href, isChosen, name }) => (
          <li className={isChosen ? 'site-filters__item site-filters__item--on' : 'site-filters__item'} key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              {name}
            </a>
            <span className="site-filters__count">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
