import type { Metadata } from 'next'
import { furtherPage } from '@/domain/identifiers/page-number'
import { newsOfYear } from '@/domain/news/news-list'
import { newsListMetadata, NewsListPage } from '../../../../news-list-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ year: string; number: string }>
}

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const { number, year } = await params
  return newsListMetadata(newsOfYear(year), furtherPage(number))
}

export default async function FurtherYearNewsPage({ params }: Args) {
  const { number, year } = await params
  return <NewsListPage list={newsOfYear(year)} page={furtherPage(number)} path={`/news/year/${year}/page/${number}`} />
}
