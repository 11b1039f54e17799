import type { CardImage } from '@/components/nhs/card'
import type { NewsItem } from './news-list'

interface NewsLine extends Omit<NewsItem, 'summary'> {
  picture?: CardImage | null
}

/** A few posts, a line each, with a small picture where they have one; for the home page. */
export function NewsLines({ posts }: { posts: readonly NewsLine[] }) {
  if (posts.length === 0) return null
  return (
    <ul className="site-list">
      {posts.map(({ href, title, date, picture }) => (
        <li className="site-list__item site-news-line" key={href}>
          <div className="site-list__main">
            {date ? <span className="site-kicker">{date}</span> : null}
            <a className="site-list__link" href={href}>
              {title}
            </a>
          </div>
          {picture ? (
            <img className="site-news-line__picture" {...picture} alt={picture.alt} loading="lazy" decoding="async" />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
