import type { Where } from 'payload'
import type { Text } from '@/domain/rich-text'
import { addressOf, type UsedIn } from '@/domain/public-records'
import { pictureOf, type Picture } from '../files/files'
import { linksToAny, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { countOf, findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

export interface NewsInList {
  href: string
  title: string
  summary: string
  /** as far as it is known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' */
  publishedOn: string
}

export interface NewsPage extends NewsInList {
  body: Text
  image: Picture | null
  topics: Link[]
  changeNotes: { date: string; note: string }[]
  /** when the record was last changed, ISO 8601 */
  changedAt: string
  review: Review
  /** set when the post was taken away: the page says so in place of the text */
  withdrawn: { on: string; why: string } | null
}

/** Posts on a page of the list. */
export const newsPerPage = 10

const notWithdrawn: Where = { 'withdrawn.on': { exists: false } }
const inList = { title: true, slug: true, summary: true, publishedOn: true } as const
const newestFirst = ['-publishedOn', '-id']

const listed = (post: { title: string; slug: string; summary: string; publishedOn: string }): NewsInList => ({
  href: addressOf('news-posts', post.slug),
  title: post.title,
  summary: post.summary,
  publishedOn: post.publishedOn,
})

/** One page of the news, newest first, and how many pages there are; null for a page that is not there. */
export const newsListPage = async (page: number): Promise<{ posts: NewsInList[]; pages: number } | null> => {
  const total = await countOf('news-posts', notWithdrawn)
  const pages = Math.max(1, Math.ceil(total / newsPerPage))
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return null
  const posts = await findMany('news-posts', {
    where: notWithdrawn,
    sort: newestFirst,
    limit: newsPerPage,
    page,
    select: inList,
  })
  return { posts: posts.map(listed), pages }
}

/** The latest posts. */
export const latestNews = async (limit: number): Promise<NewsInList[]> =>
  (await findMany('news-posts', { where: notWithdrawn, sort: newestFirst, limit, select: inList })).map(listed)

/** The latest posts about a record. */
export const newsAbout = async (collection: UsedIn<'topics'>, id: number, limit = 5): Promise<NewsInList[]> => {
  const where: Where = { and: [notWithdrawn, { topics: { equals: { relationTo: collection, value: id } } }] }
  return (await findMany('news-posts', { where, sort: newestFirst, limit, select: inList })).map(listed)
}

/** Posts by id in the order given, those left out that are not public. */
export const newsNamed = async (ids: number[]): Promise<NewsInList[]> => {
  if (ids.length === 0) return []
  const posts = await findMany('news-posts', {
    where: { and: [notWithdrawn, { id: { in: ids } }] },
    select: inList,
    tag: null,
  })
  return ids.flatMap((id) => posts.filter((post) => post.id === id)).map(listed)
}

/** Posts for the feed, with the moment of their last change (ISO 8601). */
export const newsForFeed = async (limit: number): Promise<(NewsInList & { changedAt: string })[]> => {
  const posts = await findMany('news-posts', {
    where: notWithdrawn,
    sort: newestFirst,
    limit,
    select: { ...inList, updatedAt: true },
  })
  return posts.map((post) => ({ ...listed(post), changedAt: post.updatedAt }))
}

/** A post, or null; a withdrawn one says when and why. */
export const newsPage = async (viewer: Viewer, slug: string): Promise<NewsPage | null> => {
  const post = await findOne(
    viewer,
    'news-posts',
    { slug: { equals: slug } },
    {
      ...inList,
      body: true,
      image: true,
      topics: true,
      changeNotes: true,
      withdrawn: true,
      updatedAt: true,
      ...reviewFields,
    },
  )
  if (post === null) return null
  const [body, image, topics] = await Promise.all([
    textOf(post.body),
    pictureOf(post.image, viewer),
    linksToAny(post.topics),
  ])
  return {
    ...listed(post),
    body,
    image,
    topics,
    changeNotes: (post.changeNotes ?? []).map(({ date, note }) => ({ date, note })),
    changedAt: post.updatedAt,
    review: reviewOf(post),
    withdrawn: post.withdrawn?.on ? { on: post.withdrawn.on, why: post.withdrawn.why ?? '' } : null,
  }
}
