export interface TestItem {
  href: string
  name: string
  summary?: string | null
  alsoKnownAs?: string[]
}

/** Diagnostic tests with what else they are called. */
export function TestsList({ tests }: { tests: TestItem[] }) {
  return (
    <ul className="site-list">
      {tests.map(({ href, name, summary, alsoKnownAs = [] }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <a className="site-list__link" href={href}>
              {name}
            </a>
            {summary ? <p className="site-list__text">{summary}</p> : null}
            {alsoKnownAs.length > 0 ? <p className="site-list__note">Also called {alsoKnownAs.join(', ')}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
