import { newsAboutTopic } from '@/domain/news/news-list'
import { newsFeed } from '../../../../feed'
import type { TopicArgs } from '../../../topic-args'

export const dynamic = 'force-dynamic'

/** The news about one record as a JSON feed. */
export async function GET(_: Request, { params }: TopicArgs): Promise<Response> {
  const { section, slug } = await params
  return newsFeed(newsAboutTopic(section, slug), 'json')
}
