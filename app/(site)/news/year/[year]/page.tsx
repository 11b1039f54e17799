import type { Metadata } from 'next'
import { newsOfYear } from '@/domain/news/news-list'
import { newsListMetadata, NewsListPage } from '../../news-list-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ year: string }>
}

export const generateMetadata = async ({ params }: Args): Promise<Metadata> =>
  newsListMetadata(newsOfYear((await params).year), 1)

export default async function YearNewsPage({ params }: Args) {
  const { year } = await params
  return <NewsListPage list={newsOfYear(year)} page={1} path={`/news/year/${year}`} />
}
