interface Missed {
  words: string
  times: number
}

/** What can be done about words: each leads to a new record, with the words filled in where it has a place for them. */
const ways = [
  { name: 'Add a synonym', href: (words: string) => `/admin/collections/search-synonyms/create?words=${words}` },
  { name: 'Pin an answer', href: (words: string) => `/admin/collections/search-pins/create?words=${words}` },
  { name: 'Write a page', href: () => '/admin/collections/pages/create' },
]

const Rows = ({ missed }: { missed: readonly Missed[] }) => (
  <ul className="editors-dashboard__list">
    {missed.map(({ times, words }) => (
      <li key={words}>
        <strong>{words}</strong> <span className="editors-dashboard__kind">typed {times} times</span>
        <div className="editors-dashboard__ways">
          {ways.map(({ href, name }) => (
            <a href={href(encodeURIComponent(words))} aria-label={`${name}: ${words}`} key={name}>
              {name}
            </a>
          ))}
        </div>
      </li>
    ))}
  </ul>
)

/** Words shown at once; the rest are folded away. */
const atOnce = 5

/** What people did not find: nothing when there is none, null when it could not be read. */
export function MissedSearches({ missed }: { missed: readonly Missed[] | null }) {
  if (missed?.length === 0) return null
  const further = missed?.slice(atOnce) ?? []
  return (
    <section className="editors-dashboard__part" aria-label="What people did not find">
      <h2>What people did not find</h2>
      {missed === null ? (
        <p className="editors-dashboard__failed">
          This could not be read just now. Reload the page; if it happens again, tell the administrator.
        </p>
      ) : (
        <>
          <p>
            Words of the last 4 weeks that found nothing. Somebody who types them again counts once; nobody knows who it
            was.
          </p>
          <Rows missed={missed.slice(0, atOnce)} />
        </>
      )}
      {further.length > 0 ? (
        <details className="editors-dashboard__further">
          <summary>Show {further.length} more</summary>
          <Rows missed={further} />
        </details>
      ) : null}
    </section>
  )
}
