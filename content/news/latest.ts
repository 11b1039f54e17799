import type { Where } from 'payload'
import type { UsedIn } from '@/domain/public-records'
import { listTag } from '../lists'
import { notWithdrawn } from '../shown'
import { findFacets } from '../stored/lists'
import { listed, type NewsInList, newestFirst } from './listed'

/** The latest posts about a record. */
export const newsAbout = async (collection: UsedIn<'topics'>, id: number, limit = 5): Promise<NewsInList[]> => {
  const where: Where = { and: [notWithdrawn, { topics: { equals: { relationTo: collection, value: id } } }] }
  const tags = [listTag('news-posts', 'about', `${collection}:${id}`)]
  return (await findFacets('news-posts', 'listed', { where, sort: newestFirst, limit, tags })).map(listed)
}
