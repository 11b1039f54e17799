import { Card, type CardImage } from '@/components/nhs/card'
import { CardGroup } from '@/components/nhs/card-group'
import type { HeadingLevel } from '@/components/nhs/heading'
import type { NewsItem } from './news-list'

interface NewsCardItem extends NewsItem {
  picture?: CardImage | null
}

interface Props {
  posts: NewsCardItem[]
  level?: HeadingLevel
}

/** A few posts side by side, for the home page. */
export function NewsCards({ posts, level = 3 }: Props) {
  return (
    <CardGroup>
      {posts.map(({ href, title, summary, date, picture }) => (
        <Card
          heading={title}
          href={href}
          level={level}
          size="s"
          description={summary}
          image={picture}
          above={date ? <p className="site-kicker">{date}</p> : null}
          key={href}
        />
      ))}
    </CardGroup>
  )
}
