import type { Where } from 'payload'
import { addressOf, usedIn, type UsedIn } from '@/domain/public-records'
import type { NewsPost } from '@/payload-types'
import { listTag } from '../lists'
import { idOf, idsOf, linksTo, type Link } from '../relations'
import { notWithdrawn } from '../shown'
import { findMany } from '../stored/lists'
import { newestFirst } from './listed'

type Topic = UsedIn<'topics'>

/** A post as data. */
export interface NewsData {
  id: number
  href: string
  title: string
  summary: string
  /** a partial date */
  publishedOn: string
  /** what it is about and is public */
  topics: { collection: Topic; id: number; name: string }[]
  updatedAt: string
}

/** Which posts are asked for; what is left out is not restricted. */
export interface NewsAsked {
  /** about one of these */
  topics?: readonly { collection: Topic; id: number }[]
  year?: string
  /** changed then or later, ISO 8601 */
  updatedSince?: string
  /** those that come after this one, the newest first */
  after?: { publishedOn: string; id: number }
  /** at most so many */
  limit: number
}

const whereOf = ({ after, topics, updatedSince, year }: NewsAsked): Where => ({
  and: [
    notWithdrawn,
    ...(topics
      ? [{ or: topics.map(({ collection, id }) => ({ topics: { equals: { relationTo: collection, value: id } } })) }]
      : []),
    ...(year
      ? [{ publishedOn: { greater_than_equal: year } }, { publishedOn: { less_than: String(Number(year) + 1) } }]
      : []),
    ...(updatedSince ? [{ updatedAt: { greater_than_equal: updatedSince } }] : []),
    ...(after
      ? [
          // the first is so for the index, the second says which of that day
          { publishedOn: { less_than_equal: after.publishedOn } },
          {
            or: [
              { publishedOn: { less_than: after.publishedOn } },
              { and: [{ publishedOn: { equals: after.publishedOn } }, { id: { less_than: after.id } }] },
            ],
          },
        ]
      : []),
  ],
})

const tagsOf = ({ topics, updatedSince, year }: NewsAsked): string[] => {
  if (updatedSince) return ['news-posts'] // any change brings a post in
  if (topics) return topics.map(({ collection, id }) => listTag('news-posts', 'about', `${collection}:${id}`))
  return [year ? listTag('news-posts', 'year', year) : listTag('news-posts', 'all')]
}

type Names = Map<Topic, Map<number, Link>>

/** The topics of posts that are public; one query a type. */
const namesOf = async (posts: readonly Pick<NewsPost, 'topics'>[]): Promise<Names> => {
  const all = posts.flatMap(({ topics }) => topics ?? [])
  const named = usedIn('topics').map(async (collection) => {
    const ids = idsOf(all.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value))
    return [collection, await linksTo(collection, ids)] as const
  })
  return new Map(await Promise.all(named))
}

/** Those topics that are public: what a row does not name finds no row. */
const shownOf = async (topics: NonNullable<NewsAsked['topics']>): Promise<NonNullable<NewsAsked['topics']>> => {
  const found = usedIn('topics').map(async (collection) => {
    const ids = topics.filter((topic) => topic.collection === collection).map(({ id }) => id)
    return [collection, await linksTo(collection, ids)] as const
  })
  const shown = new Map(await Promise.all(found))
  return topics.filter(({ collection, id }) => shown.get(collection)?.has(id))
}

/** Public posts that are not withdrawn, the newest first. */
export const newsData = async (question: NewsAsked): Promise<NewsData[]> => {
  const topics = question.topics && (await shownOf(question.topics))
  if (topics?.length === 0) return []
  const asked = { ...question, ...(topics ? { topics } : {}) }
  const posts = await findMany('news-posts', {
    where: whereOf(asked),
    sort: newestFirst,
    limit: asked.limit,
    select: { title: true, slug: true, summary: true, publishedOn: true, topics: true, updatedAt: true },
    tags: tagsOf(asked),
  })
  const names = await namesOf(posts)
  return posts.map(({ id, publishedOn, slug, summary, title, topics, updatedAt }) => ({
    ...{ id, title, summary, publishedOn, updatedAt },
    href: addressOf('news-posts', slug),
    topics: (topics ?? []).flatMap(({ relationTo, value }) => {
      const topic = idOf(value) ?? 0
      const link = names.get(relationTo)?.get(topic)
      return link ? [{ collection: relationTo, id: topic, name: link.text }] : []
    }),
  }))
}
