import type { Metadata } from 'next'
import { furtherPage } from '@/domain/identifiers/page-number'
import { newsListMetadata, NewsListPage } from '../../news-list-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ number: string }>
}

export const generateMetadata = async ({ params }: Args): Promise<Metadata> =>
  newsListMetadata({ kind: 'all' }, furtherPage((await params).number))

export default async function NumberedNewsPage({ params }: Args) {
  const { number } = await params
  return <NewsListPage list={{ kind: 'all' }} page={furtherPage(number)} path={`/news/page/${number}`} />
}
