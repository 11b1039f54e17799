import type { Feed } from './feed'

export const jsonFeedMediaType = 'application/feed+json'
export const jsonFeedType = `${jsonFeedMediaType}; charset=utf-8`

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). A date known to the month or year is left out. */
export const jsonFeed = ({ author, entries, page, self, title }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'en-GB',
    authors: [{ name: author }],
    items: entries.map(({ changedAt, href, id, publishedOn, summary, title: name }) => ({
      id,
      url: href,
      title: name,
      content_text: summary,
      ...(publishedOn.length === 10 ? { date_published: `${publishedOn}T00:00:00Z` } : {}),
      date_modified: changedAt,
    })),
  })
