import type { Metadata } from 'next'
import { newsListPage } from '@/content/news/news'
import { furtherPage } from '@/domain/identifiers/page-number'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { hrefOf, lead, NewsListPage } from '../../news-list-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ number: string }>
}

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const page = furtherPage((await params).number)
  const list = await newsListPage(page)
  return list === null
    ? messageMetadata('Page not found')
    : pageMetadata({ title: `News, page ${page} of ${list.pages}`, description: lead, path: hrefOf(page) })
}

export default async function NumberedNewsPage({ params }: Args) {
  const { number } = await params
  return <NewsListPage page={furtherPage(number)} path={`/news/page/${number}`} />
}
