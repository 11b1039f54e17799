import { Heading } from '@/components/nhs/heading'

interface Props {
  years: { year: number; href: string; isCurrent: boolean }[]
  /** the feed of the list that is shown */
  feed: string | null
}

/** Ways on from a list of news: by topic, by year, with a feed reader. */
export function FurtherNews({ years, feed }: Props) {
  return (
    <nav aria-labelledby="more-news">
      <Heading id="more-news">More news</Heading>
      <ul className="nhsuk-list">
        <li>
          <a href="/news/topics">News by topic</a>
        </li>
        {years.map(({ href, isCurrent, year }) => (
          <li key={year}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              News from {year}
            </a>
          </li>
        ))}
        {feed ? (
          <li>
            <a href={feed}>Follow this news with a feed reader</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
