import { newsListAddress } from '@/domain/news/news-list'
import { type UsedIn, usedIn } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import { idOf } from '../relations'
import { notWithdrawn } from '../shown'
import { findMany } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'

/** What news is about: records of one type, by name. */
export interface TopicGroup {
  collection: UsedIn<'topics'>
  topics: { href: string; name: string; posts: number }[]
}

const groupOf = async (collection: UsedIn<'topics'>, counts: ReadonlyMap<number, number>): Promise<TopicGroup> => {
  const records = await findFacetsByIds(collection, 'link', counts.keys())
  return {
    collection,
    topics: [...records.values()].sort(byName).map(({ id, name, slug }) => ({
      href: newsListAddress({ kind: 'topic', collection, slug }),
      name,
      posts: counts.get(id) ?? 0,
    })),
  }
}

/** Everything that there is news about, in the order in which the site shows its sections. */
export const newsTopics = async (): Promise<TopicGroup[]> => {
  const posts = await findMany('news-posts', { where: notWithdrawn, select: { topics: true } })
  const counts = new Map(usedIn('topics').map((slug) => [slug, new Map<number, number>()]))
  for (const { relationTo, value } of posts.flatMap(({ topics }) => topics ?? [])) {
    const [id, ofType] = [idOf(value), counts.get(relationTo)]
    if (id !== null) ofType?.set(id, (ofType.get(id) ?? 0) + 1)
  }
  const groups = await Promise.all([...counts].map(([collection, ofType]) => groupOf(collection, ofType)))
  return groups.filter(({ topics }) => topics.length > 0)
}
