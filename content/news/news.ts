import type { Where } from 'payload'
import { cache } from 'react'
import { addressOf, type UsedIn } from '@/domain/public-records'
import { newsChangedAt } from '@/domain/news/changed-at'
import type { Text } from '@/domain/rich-text'
import { pictureOf, type Picture } from '../files/files'
import { type AsFacet } from '../facets'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { withdrawnOf, type Withdrawn } from '../corrections/withdrawn'
import { listTag } from '../lists'
import { linksToAny, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { notWithdrawn } from '../shown'
import { countOf, findFacets, findMany } from '../stored/lists'
import { findBySlug, findFacetsByIds } from '../stored/records'
import type { Viewer } from '../viewer'

export interface NewsInList {
  href: string
  title: string
  summary: string
  /** a partial date */
  publishedOn: string
}

export interface NewsPage extends NewsInList {
  body: Text
  image: Picture | null
  topics: Link[]
  changeNotes: { date: string; note: string }[]
  /** when the news last changed, ISO 8601 */
  changedAt: string
  review: Review
  corrections: CorrectionView[]
  /** set for a withdrawn post: the page shows this in place of the text, or above it */
  withdrawn: Withdrawn | null
}

/** Posts on a page of the list. */
export const newsPerPage = 10

const newestFirst = ['-publishedOn', '-id']
const allNews = [listTag('news-posts', 'all')]

type Listed = Pick<AsFacet<'news-posts', 'listed'>, 'title' | 'slug' | 'summary' | 'publishedOn'>

const listed = ({ publishedOn, slug, summary, title }: Listed): NewsInList => ({
  href: addressOf('news-posts', slug),
  title,
  summary,
  publishedOn,
})

/**
 * One page of the news, newest first, and how many pages there are; null for a page that does not exist.
 * Read once a render, for title and body.
 */
export const newsListPage = cache(async (page: number): Promise<{ posts: NewsInList[]; pages: number } | null> => {
  const total = await countOf('news-posts', notWithdrawn, allNews)
  const pages = Math.max(1, Math.ceil(total / newsPerPage))
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return null
  const posts = await findFacets('news-posts', 'listed', {
    where: notWithdrawn,
    sort: newestFirst,
    limit: newsPerPage,
    page,
    tags: allNews,
  })
  return { posts: posts.map(listed), pages }
})

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

const changeFields = { changeNotes: true, createdAt: true, updatedAt: true } as const

/** Posts for the feed, each with its number, which never changes, and when the news last changed (ISO 8601). */
export const newsForFeed = async (limit: number): Promise<(NewsInList & { id: number; changedAt: string })[]> => {
  const posts = await findMany('news-posts', {
    where: notWithdrawn,
    sort: newestFirst,
    limit,
    select: { title: true, slug: true, summary: true, publishedOn: true, ...changeFields },
    tags: allNews,
  })
  return posts.map((post) => ({ ...listed(post), id: post.id, changedAt: newsChangedAt(post) }))
}

const fields = {
  title: true,
  slug: true,
  summary: true,
  publishedOn: true,
  body: true,
  image: true,
  topics: true,
  withdrawn: true,
  ...changeFields,
  ...reviewFields,
} as const

/** A post, or null; a withdrawn one says when and why. */
export const newsPage = async (viewer: Viewer, slug: string): Promise<NewsPage | null> => {
  const post = await findBySlug(viewer, 'news-posts', slug, fields)
  if (post === null) return null
  const [body, image, topics, corrections] = await Promise.all([
    textOf(post.body),
    pictureOf(post.image, viewer),
    linksToAny(post.topics),
    correctionsOf(viewer, 'news-posts', post.id),
  ])
  return {
    ...listed(post),
    body,
    image,
    topics,
    changeNotes: (post.changeNotes ?? []).map(({ date, note }) => ({ date, note })),
    changedAt: newsChangedAt(post),
    review: reviewOf(post),
    corrections,
    withdrawn: withdrawnOf(post),
  }
}
