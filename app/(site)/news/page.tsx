import type { Metadata } from 'next'
import { newsListMetadata, NewsListPage } from './news-list-page'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Promise<Metadata> => newsListMetadata({ kind: 'all' }, 1)

export default function NewsPage() {
  return <NewsListPage list={{ kind: 'all' }} page={1} path="/news" />
}
