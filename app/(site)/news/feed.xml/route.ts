import { newsForFeed } from '@/content/news/news'
import { absolute, siteAddress } from '@/content/site/site-address'
import { siteName } from '@/domain/formatting/site-name'
import { atomFeed, atomType, tagUri } from '@/open-data/atom'

export const dynamic = 'force-dynamic'

/** Posts in the feed. */
const inFeed = 30

/** The news as an Atom feed. */
export async function GET(): Promise<Response> {
  const posts = await newsForFeed(inFeed)
  const feed = atomFeed({
    title: `News - ${siteName}`,
    author: siteName,
    page: absolute('/news'),
    self: absolute('/news/feed.xml'),
    entries: posts.map(({ id, ...post }) => ({
      ...post,
      id: tagUri(siteAddress(), `news/${id}`),
      href: absolute(post.href),
    })),
  })
  return new Response(feed, { headers: { 'content-type': atomType } })
}
