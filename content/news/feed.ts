import { newsChangedAt } from '@/domain/news/changed-at'
import type { NewsList } from '@/domain/news/news-list'
import type { Link } from '../relations'
import { findMany } from '../stored/lists'
import { changeFields } from './change-fields'
import { listed, type NewsInList, newestFirst } from './listed'
import { selectionOf } from './news-lists'

/** A post as feeds tell of it. */
export interface NewsInFeed extends NewsInList {
  /** its number, which never changes */
  id: number
  /** when the news last changed, ISO 8601 */
  changedAt: string
}

/** The latest posts of a list for its feed, and what they are about; null for a topic that is not public. */
export const newsForFeed = async (
  list: NewsList,
  limit: number,
): Promise<{ posts: NewsInFeed[]; about: Link | null } | null> => {
  const selection = await selectionOf(list)
  if (selection === null) return null
  const posts = await findMany('news-posts', {
    where: selection.where,
    sort: newestFirst,
    limit,
    select: { title: true, slug: true, summary: true, publishedOn: true, ...changeFields },
    tags: selection.tags,
  })
  return {
    posts: posts.map((post) => ({ ...listed(post), id: post.id, changedAt: newsChangedAt(post) })),
    about: selection.about,
  }
}
