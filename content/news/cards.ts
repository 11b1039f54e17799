import type { AsFacet } from '../facets'
import { type CardPicture, cardPictures } from '../files/files'
import { listTag } from '../lists'
import { idOf } from '../relations'
import { notWithdrawn } from '../shown'
import { findFacets } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'
import { thePublic } from '../viewer'
import { listed, type NewsInList, newestFirst } from './listed'

/** A post as a card shows it. */
export interface NewsCard extends NewsInList {
  picture: CardPicture | null
}

type Post = AsFacet<'news-posts', 'card'>

const latest = (limit: number): Promise<Post[]> =>
  findFacets('news-posts', 'card', {
    where: notWithdrawn,
    sort: newestFirst,
    limit,
    tags: [listTag('news-posts', 'all')],
  })

/** By id in the order given, without those that are withdrawn or not public. */
const named = async (ids: number[]): Promise<Post[]> => {
  const posts = await findFacetsByIds('news-posts', 'card', ids)
  return ids.flatMap((id) => posts.get(id) ?? []).filter(({ withdrawn }) => !withdrawn?.on)
}

/**
 * So many posts for the home page: the featured ones first, then the latest.
 * @param featured their ids
 */
export const newsCards = async (featured: number[], limit: number): Promise<NewsCard[]> => {
  const [first, others] = await Promise.all([named(featured), latest(limit)])
  const posts = [...first, ...others.filter(({ id }) => !first.some((post) => post.id === id))].slice(0, limit)
  const pictures = await cardPictures(
    posts.map(({ image }) => image),
    thePublic,
  )
  return posts.map((post) => ({ ...listed(post), picture: pictures.get(idOf(post.image) ?? 0) ?? null }))
}
