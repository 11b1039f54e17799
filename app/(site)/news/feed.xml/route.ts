import { newsForFeed } from '@/content/news/news'
import { absolute } from '@/content/site/site-address'
import { siteName } from '@/domain/formatting/site-name'
import { element, xmlDocument } from '@/open-data/xml'

export const dynamic = 'force-dynamic'

/** Posts in the feed. */
const inFeed = 30

/** RFC 3339 wants a whole date: where only a month or year is known, no `published` is said. */
const published = (day: string): string => (day.length === 10 ? element('published', `${day}T00:00:00Z`) : '')

/** The news as an Atom feed (RFC 4287). */
export async function GET(): Promise<Response> {
  const posts = await newsForFeed(inFeed)
  const updated =
    posts
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  const entries = posts.map(({ href, title, summary, publishedOn, changedAt }) =>
    [
      '<entry>',
      element('id', absolute(href)),
      element('title', title),
      element('link', null, { href: absolute(href) }),
      published(publishedOn),
      element('updated', changedAt),
      element('summary', summary),
      '</entry>',
    ].join(''),
  )
  const feed = [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', absolute('/news')),
    element('title', `News - ${siteName}`),
    element('link', null, { href: absolute('/news') }),
    element('link', null, { rel: 'self', type: 'application/atom+xml', href: absolute('/news/feed.xml') }),
    element('updated', updated),
    `<author>${element('name', siteName)}</author>`,
    ...entries,
    '</feed>',
  ].join('\n')
  return xmlDocument(feed, 'application/atom+xml')
}
