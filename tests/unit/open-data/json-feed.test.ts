import { jsonFeed } from '@/open-data/json-feed'

const entry = {
  id: 'tag:example.org,2026:news/7',
  title: 'Scans & tests',
  summary: 'A summary.',
  href: 'https://example.org/news/scans',
  publishedOn: '2026-11-20',
  changedAt: '2026-11-21T09:00:00.000Z',
}
const feed = (...entries: (typeof entry)[]): unknown =>
  JSON.parse(
    jsonFeed({
      title: 'News',
      author: 'Us',
      page: 'https://example.org/news',
      self: 'https://example.org/news/feed.json',
      entries,
    }),
  )

test('a feed says what JSON Feed 1.1 asks for', () =>
  expect(feed(entry)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    home_page_url: 'https://example.org/news',
    feed_url: 'https://example.org/news/feed.json',
    language: 'en-GB',
    authors: [{ name: 'Us' }],
    items: [
      {
        id: entry.id,
        url: entry.href,
        title: entry.title,
        content_text: entry.summary,
        date_published: '2026-11-20T00:00:00Z',
        date_modified: entry.changedAt,
      },
    ],
  }))

test.each(['2026-11', '2026'])('a date known as far as %s is not made up', (publishedOn) => {
  const { items } = feed({ ...entry, publishedOn }) as { items: object[] } // as the test above shows
  expect(items.map((item) => 'date_published' in item)).toEqual([false])
})
