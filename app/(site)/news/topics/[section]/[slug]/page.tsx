import type { Metadata } from 'next'
import { newsAboutTopic } from '@/domain/news/news-list'
import { newsListMetadata, NewsListPage } from '../../../news-list-page'
import type { TopicArgs } from '../../topic-args'

export const dynamic = 'force-dynamic'

const listOf = async ({ params }: TopicArgs) => {
  const { section, slug } = await params
  return { list: newsAboutTopic(section, slug), path: `/news/topics/${section}/${slug}` }
}

export const generateMetadata = async (args: TopicArgs): Promise<Metadata> =>
  newsListMetadata((await listOf(args)).list, 1)

export default async function TopicNewsPage(args: TopicArgs) {
  return <NewsListPage {...await listOf(args)} page={1} />
}
