import { newsForFeed } from '@/content/news/feed'
import { absolute, siteAddress } from '@/content/site/site-address'
import { siteName } from '@/domain/formatting/site-name'
import { type NewsList, newsFeedAddress, newsListAddress } from '@/domain/news/news-list'
import { atomFeed, atomType } from '@/open-data/atom'
import { type Feed, tagUri } from '@/open-data/feed'
import { jsonFeed, jsonFeedType } from '@/open-data/json-feed'
import { setStatus } from '@/server/page-cache/cache-tags'

/** Posts in a feed. */
const inFeed = 30

const formats = {
  xml: { serialise: atomFeed, type: atomType },
  json: { serialise: jsonFeed, type: jsonFeedType },
} as const

type Format = keyof typeof formats

const missing = (): Response => {
  setStatus(404)
  return new Response('There is no such feed.', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** A list of news as a feed; 404 for a topic that is not public. */
export async function newsFeed(list: Exclude<NewsList, { kind: 'year' }> | null, format: Format): Promise<Response> {
  const found = list && (await newsForFeed(list, inFeed))
  if (!found) return missing()
  const feed: Feed = {
    title: found.about ? `News about ${found.about.text} - ${siteName}` : `News - ${siteName}`,
    author: siteName,
    page: absolute(newsListAddress(list)),
    self: absolute(newsFeedAddress(list, format)),
    entries: found.posts.map(({ id, ...post }) => ({
      ...post,
      id: tagUri(siteAddress(), `news/${id}`),
      href: absolute(post.href),
    })),
  }
  const { serialise, type } = formats[format]
  return new Response(serialise(feed), { headers: { 'content-type': type } })
}
