export interface NewsItem {
  href: string
  title: string
  summary?: string | null
  /** as far as it is known, as people read it: 'September 2024' */
  date?: string | null
}

interface Props {
  posts: NewsItem[]
}

/** Posts under each other, newest first. */
export function NewsList({ posts }: Props) {
  return (
    <ul className="site-list site-list--plain">
      {posts.map(({ href, title, summary, date }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            {date ? <span className="site-kicker">{date}</span> : null}
            <a className="site-list__link site-list__link--large" href={href}>
              {title}
            </a>
            {summary ? <p className="site-list__text">{summary}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
