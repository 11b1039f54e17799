import type { Where } from 'payload'
import { cache } from 'react'
import type { NewsList } from '@/domain/news/news-list'
import { listTag } from '../lists'
import { isPage, pagesFor } from '../paging'
import { linkOf, type Link } from '../relations'
import { notWithdrawn } from '../shown'
import { countOf, findFacets } from '../stored/lists'
import { listed, type NewsInList, newestFirst } from './listed'

/** Posts on a page of a list. */
export const newsPerPage = 10

/** Which posts are in a list, and the tags on which that depends. */
export interface Selection {
  where: Where
  tags: string[]
  /** the record that the list is about */
  about: Link | null
}

/** The posts whose date begins with a year. */
const inYear = (year: number): Where => ({
  and: [
    notWithdrawn,
    { publishedOn: { greater_than_equal: String(year) } },
    { publishedOn: { less_than: String(year + 1) } },
  ],
})

/** What a list selects; null for a topic that is not public. */
export const selectionOf = async (list: NewsList): Promise<Selection | null> => {
  if (list.kind === 'all') return { where: notWithdrawn, tags: [listTag('news-posts', 'all')], about: null }
  if (list.kind === 'year')
    return { where: inYear(list.year), tags: [listTag('news-posts', 'year', String(list.year))], about: null }
  const { collection, slug } = list
  const [topic] = await findFacets(collection, 'link', {
    where: { slug: { equals: slug } },
    limit: 1,
    tags: [listTag(collection, 'slug', slug)],
  })
  if (!topic) return null
  return {
    where: { and: [notWithdrawn, { topics: { equals: { relationTo: collection, value: topic.id } } }] },
    tags: [listTag('news-posts', 'about', `${collection}:${topic.id}`)],
    about: linkOf(collection, topic),
  }
}

/** A page of a list of news. */
export interface NewsListPage {
  posts: NewsInList[]
  pages: number
  /** the record that all of it is about */
  about: Link | null
}

const readPage = async (list: NewsList, page: number): Promise<NewsListPage | null> => {
  const selection = await selectionOf(list)
  if (selection === null) return null
  const { about, tags, where } = selection
  const total = await countOf('news-posts', where, tags)
  const pages = pagesFor(total, newsPerPage)
  if (!isPage(page, pages)) return null
  if (list.kind === 'year' && total === 0 && !(await newsYears()).includes(list.year)) return null
  const query = { where, sort: newestFirst, limit: newsPerPage, page, tags }
  return { posts: (await findFacets('news-posts', 'listed', query)).map(listed), pages, about }
}

/** By value: the head and the body of a page name the list with objects of their own. */
const readPageOnce = cache(
  (list: string, page: number) => readPage(JSON.parse(list) as NewsList, page), // what is written below
)

/**
 * One page of a list of news, newest first, and how many pages there are; null for a page that does not exist: of a topic
 * that is not public, and of a year before the first news or after the latest. Read once a render, for title and body.
 */
export const newsListPage = (list: NewsList, page: number): Promise<NewsListPage | null> =>
  readPageOnce(JSON.stringify(list), page)

/** The years from the latest news to the first, for links to their lists; a year between them may have none. */
export const newsYears = async (): Promise<number[]> => {
  const edge = async (sort: string): Promise<number | null> => {
    const query = { where: notWithdrawn, sort, limit: 1, tags: [listTag('news-posts', 'all')] }
    const [post] = await findFacets('news-posts', 'listed', query)
    return post ? Number(post.publishedOn.slice(0, 4)) : null
  }
  const [first, last] = await Promise.all([edge('publishedOn'), edge('-publishedOn')])
  return first === null || last === null ? [] : Array.from({ length: last - first + 1 }, (_, place) => last - place)
}
