import { type NewsList, newsListAddress } from '@/domain/news/news-list'
import { type Addressed, type UsedIn, usedIn } from '@/domain/public-records'
import type { NewsPost } from '@/payload-types'
import { newsPerPage } from '../news/news-lists'
import { idOf } from '../relations'
import { notWithdrawn } from '../shown'
import { findMany } from '../stored/lists'
import type { SitemapEntry } from './sitemap-entry'

export type NewsRow = Pick<NewsPost, 'id' | 'slug' | 'updatedAt' | 'publishedOn' | 'topics'>

/** The news, as far as the sitemap tells of it. */
export const newsRows = (): Promise<NewsRow[]> =>
  findMany('news-posts', {
    where: notWithdrawn,
    sort: 'id',
    select: { slug: true, updatedAt: true, publishedOn: true, topics: true },
  })

/** The slugs of public records by their ids, for each type. */
export type Slugs = ReadonlyMap<Addressed, ReadonlyMap<number, string>>

const topicLists = ({ topics }: NewsRow, slugs: Slugs): NewsList[] =>
  (topics ?? []).flatMap(({ relationTo, value }): NewsList[] => {
    const slug = slugs.get(relationTo)?.get(idOf(value) ?? 0)
    return slug === undefined ? [] : [{ kind: 'topic', collection: relationTo, slug }]
  })

/** The lists in which a post is. */
const listsOf = (post: NewsRow, slugs: Slugs): NewsList[] => [
  { kind: 'all' },
  { kind: 'year', year: Number(post.publishedOn.slice(0, 4)) },
  ...topicLists(post, slugs),
]

/** The pages of every list of news that has some, each with the last change in the list. */
export function newsListEntries(posts: readonly NewsRow[], slugs: Slugs): SitemapEntry[] {
  const found = new Map<string, { list: NewsList; count: number; changedAt: string }>()
  for (const post of posts)
    for (const list of listsOf(post, slugs)) {
      const { count = 0, changedAt = '' } = found.get(newsListAddress(list)) ?? {}
      const latest = post.updatedAt > changedAt ? post.updatedAt : changedAt
      found.set(newsListAddress(list), { list, count: count + 1, changedAt: latest })
    }
  const pages = [...found.values()].flatMap(({ changedAt, count, list }) =>
    Array.from({ length: Math.ceil(count / newsPerPage) }, (_, place) => ({
      path: newsListAddress(list, place + 1),
      changedAt,
    })),
  )
  const changedAt = found.get('/news')?.changedAt ?? null
  return [...(found.has('/news') ? [] : [{ path: '/news', changedAt }]), { path: '/news/topics', changedAt }, ...pages]
}

/** The types that news can be about, with their public records' slugs by id. */
export const slugsOf = (records: ReadonlyMap<Addressed, readonly { id: number; slug: string }[]>): Slugs =>
  new Map(
    usedIn('topics').map((collection: UsedIn<'topics'>) => [
      collection,
      new Map((records.get(collection) ?? []).map(({ id, slug }) => [id, slug])),
    ]),
  )
