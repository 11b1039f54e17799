import type { Metadata } from 'next'
import { furtherPage } from '@/domain/identifiers/page-number'
import { newsAboutTopic } from '@/domain/news/news-list'
import { newsListMetadata, NewsListPage } from '../../../../../news-list-page'
import type { TopicPageArgs } from '../../../../topic-args'

export const dynamic = 'force-dynamic'

const listOf = async ({ params }: TopicPageArgs) => {
  const { number, section, slug } = await params
  return {
    list: newsAboutTopic(section, slug),
    page: furtherPage(number),
    path: `/news/topics/${section}/${slug}/page/${number}`,
  }
}

export const generateMetadata = async (args: TopicPageArgs): Promise<Metadata> => {
  const { list, page } = await listOf(args)
  return newsListMetadata(list, page)
}

export default async function FurtherTopicNewsPage(args: TopicPageArgs) {
  return <NewsListPage {...await listOf(args)} />
}
