import { Heading } from '@/components/nhs/heading'
import { NewsList } from '@/components/site/news/news-list'
import type { NewsInList } from '@/content/news/listed'
import { newsItem } from './presenters'

interface Props {
  heading: string
  of: { href: string; name: string; news: NewsInList[] }
}

/** The latest news about a record, on its own page, and the way to all of it; nothing where there is none. */
export function RecordNews({ heading, of: { href, name, news } }: Props) {
  if (news.length === 0) return null
  return (
    <section className="site-news">
      <Heading>{heading}</Heading>
      <NewsList posts={news.map(newsItem)} />
      <p>
        <a href={`/news/topics${href}`}>All news about {name}</a>
      </p>
    </section>
  )
}
