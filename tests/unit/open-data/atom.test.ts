import { atomFeed } from '@/open-data/atom'
import { type FeedEntry, tagUri } from '@/open-data/feed'

const entry: FeedEntry = {
  id: tagUri('https://example.org:8443', 'news/7'),
  title: 'Scans & tests',
  summary: 'A summary.',
  href: 'https://example.org/news/scans',
  publishedOn: '2026-11-20',
  changedAt: '2026-11-21T09:00:00.000Z',
}
const feed = (...entries: FeedEntry[]) =>
  atomFeed({
    title: 'News',
    author: 'Us',
    page: 'https://example.org/news',
    self: 'https://example.org/news/feed.xml',
    entries,
  })

test('a feed names itself, its page and its author, and was updated when its latest entry was', () => {
  const older = { ...entry, changedAt: '2026-01-01T00:00:00.000Z' }
  expect(feed(older, entry)).toMatch(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n' +
      '<id>https://example.org/news</id>\n' +
      '<title>News</title>\n' +
      '<link href="https://example.org/news"/>\n' +
      '<link rel="self" type="application/atom+xml" href="https://example.org/news/feed.xml"/>\n' +
      '<updated>2026-11-21T09:00:00.000Z</updated>\n' +
      '<author><name>Us</name></author>\n',
  )
})

test('an entry has all that Atom asks for', () =>
  expect(feed(entry)).toContain(
    '\n<entry><id>tag:example.org,2026:news/7</id><title>Scans &amp; tests</title>' +
      '<link href="https://example.org/news/scans"/><published>2026-11-20T00:00:00Z</published>' +
      '<updated>2026-11-21T09:00:00.000Z</updated><summary>A summary.</summary></entry>\n</feed>\n',
  ))

test.each(['2026-11', '2026'])('a post of which only %s is known has no day of publication', (publishedOn) =>
  expect(feed({ ...entry, publishedOn })).not.toContain('published'),
)

test('an empty feed is valid, too', () => expect(feed()).toContain('<updated>1970-01-01T00:00:00.000Z</updated>'))
