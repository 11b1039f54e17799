import type { Metadata } from 'next'
import { newsListPage } from '@/content/news/news'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { hrefOf, lead, NewsListPage } from '../../news-list-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ number: string }>
}

/** The number of a page, 0 for anything else: '02', '-1' or '2x'. */
const pageOf = (number: string): number => (/^[1-9]\d{0,6}$/.test(number) ? Number(number) : 0)

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const page = pageOf((await params).number)
  const list = await newsListPage(page)
  return list === null || page < 2
    ? messageMetadata('Page not found')
    : pageMetadata({ title: `News, page ${page} of ${list.pages}`, description: lead, path: hrefOf(page) })
}

export default async function NumberedNewsPage({ params }: Args) {
  const { number } = await params
  return <NewsListPage page={pageOf(number)} path={`/news/page/${number}`} />
}
