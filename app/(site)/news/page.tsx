import type { Metadata } from 'next'
import { pageMetadata } from '../page-metadata'
import { lead, NewsListPage } from './news-list-page'

export const dynamic = 'force-dynamic'

const head = pageMetadata({ title: 'News', description: lead, path: '/news' })

export const metadata: Metadata = {
  ...head,
  alternates: { ...head.alternates, types: { 'application/atom+xml': '/news/feed.xml' } },
}

export default function NewsPage() {
  return <NewsListPage page={1} path="/news" />
}
