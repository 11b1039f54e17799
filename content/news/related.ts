import type { UsedIn } from '@/domain/public-records'
import { listTag } from '../lists'
import { idOf, type Named } from '../relations'
import { notWithdrawn } from '../shown'
import { findFacets } from '../stored/lists'
import { listed, type NewsInList, newestFirst } from './listed'

/** How many are shown. */
const most = 3

/** The latest posts that share a topic with a post. */
export const relatedNews = async (
  id: number,
  topics: readonly Named<UsedIn<'topics'>>[] | null | undefined,
): Promise<NewsInList[]> => {
  const named = (topics ?? []).flatMap(({ relationTo, value }) => {
    const topic = idOf(value)
    return topic === null ? [] : [{ relationTo, value: topic }]
  })
  if (named.length === 0) return []
  const posts = await findFacets('news-posts', 'listed', {
    where: {
      and: [notWithdrawn, { id: { not_equals: id } }, { or: named.map((topic) => ({ topics: { equals: topic } })) }],
    },
    sort: newestFirst,
    limit: most,
    tags: named.map(({ relationTo, value }) => listTag('news-posts', 'about', `${relationTo}:${value}`)),
  })
  return posts.map(listed)
}
