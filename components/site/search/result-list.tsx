import type { Marked } from '@/domain/search/results'
import { MarkedText } from './marked-text'

export interface Result {
  href: string
  title: Marked
  /** what it is, in words: 'Test' */
  kind: string
  /** as far as it is known, as people read it */
  date: string | null
  /** another name that was found */
  otherName: Marked | null
  snippet: Marked
}

/** What was found, the best first; `first` is the number of the first one. */
export function ResultList({ first, results }: { first: number; results: readonly Result[] }) {
  return (
    <ol className="site-list" start={first}>
      {results.map(({ date, href, kind, otherName, snippet, title }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            <h2 className="site-list__heading">
              <a className="site-list__link site-list__link--large site-result__link" href={href}>
                <MarkedText text={title} />
              </a>
            </h2>
            <p className="site-list__note">{[kind, date].filter((part) => part !== null).join(', ')}</p>
            {otherName ? (
              <p className="site-list__text">
                Also called: <MarkedText text={otherName} />
              </p>
            ) : null}
            {snippet.length > 0 ? (
              <p className="site-list__text">
                <MarkedText text={snippet} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
