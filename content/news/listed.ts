import { addressOf } from '@/domain/public-records'
import type { AsFacet } from '../facets'

/** A post as lists show it. */
export interface NewsInList {
  href: string
  title: string
  summary: string
  /** a partial date */
  publishedOn: string
}

/** The order of every list. */
export const newestFirst = ['-publishedOn', '-id']

type Listed = Pick<AsFacet<'news-posts', 'listed'>, 'title' | 'slug' | 'summary' | 'publishedOn'>

/** A stored post as lists show it. */
export const listed = ({ publishedOn, slug, summary, title }: Listed): NewsInList => ({
  href: addressOf('news-posts', slug),
  title,
  summary,
  publishedOn,
})
