import type { Where } from 'payload'
import type { UsedIn } from '@/domain/public-records'
import { listTag } from '../lists'
import { notWithdrawn } from '../shown'
import { findFacets } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'
import { listed, type NewsInList, newestFirst } from './listed'

const allNews = [listTag('news-posts', 'all')]

/** The latest posts. */
export const latestNews = async (limit: number): Promise<NewsInList[]> => {
  const query = { where: notWithdrawn, sort: newestFirst, limit, tags: allNews }
  return (await findFacets('news-posts', 'listed', query)).map(listed)
}

/** The latest posts about a record. */
export const newsAbout = async (collection: UsedIn<'topics'>, id: number, limit = 5): Promise<NewsInList[]> => {
  const where: Where = { and: [notWithdrawn, { topics: { equals: { relationTo: collection, value: id } } }] }
  const tags = [listTag('news-posts', 'about', `${collection}:${id}`)]
  return (await findFacets('news-posts', 'listed', { where, sort: newestFirst, limit, tags })).map(listed)
}

/** Posts by id in the order given, without those that are withdrawn or not public. */
export const newsNamed = async (ids: number[]): Promise<NewsInList[]> => {
  const posts = await findFacetsByIds('news-posts', 'listed', ids)
  return ids
    .flatMap((id) => posts.get(id) ?? [])
    .filter(({ withdrawn }) => !withdrawn?.on)
    .map(listed)
}
