import { newsModifiedAt } from '@/domain/news/changed-at'
import type { Text } from '@/domain/rich-text'
import { pictureOf, type Picture } from '../files/files'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { withdrawnOf, type Withdrawn } from '../corrections/withdrawn'
import { linksToAny, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findBySlug } from '../stored/records'
import type { Viewer } from '../viewer'
import { changeFields } from './change-fields'
import { listed, type NewsInList } from './listed'
import { relatedNews } from './related'

export interface NewsPage extends NewsInList {
  slug: string
  body: Text
  image: Picture | null
  topics: Link[]
  /** posts about the same, the newest first */
  related: NewsInList[]
  changeNotes: { date: string; note: string }[]
  /** when the news was changed after it was published, ISO 8601; null: nothing says so */
  modifiedAt: string | null
  review: Review
  corrections: CorrectionView[]
  /** set for a withdrawn post: the page shows this in place of the text, or above it */
  withdrawn: Withdrawn | null
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
  const [body, image, topics, related, corrections] = await Promise.all([
    textOf(post.body),
    pictureOf(post.image, viewer),
    linksToAny(post.topics),
    relatedNews(post.id, post.topics),
    correctionsOf(viewer, 'news-posts', post.id),
  ])
  return {
    ...listed(post),
    slug: post.slug,
    body,
    image,
    topics,
    related,
    changeNotes: (post.changeNotes ?? []).map(({ date, note }) => ({ date, note })),
    modifiedAt: newsModifiedAt(post),
    review: reviewOf(post),
    corrections,
    withdrawn: withdrawnOf(post),
  }
}
