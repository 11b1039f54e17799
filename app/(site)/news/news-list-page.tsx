import { Pagination } from '@/components/nhs/pagination'
import { NewsList } from '@/components/site/news/news-list'
import { PageHeading } from '@/components/site/page-heading'
import { newsListPage } from '@/content/news/news'
import { Missing } from '../missing'
import { PageFrame } from '../page-frame'
import { newsItem } from '../presenters'

/** The address of a page of the list; the first has no number. */
export const hrefOf = (page: number): string => (page === 1 ? '/news' : `/news/page/${page}`)

export const lead = 'What is new in diagnostic services across Lancashire and South Cumbria.'

/** One page of the news list, or 404. */
export async function NewsListPage({ page, path }: { page: number; path: string }) {
  const list = await newsListPage(page)
  if (list === null || path !== hrefOf(page)) return <Missing path={path} />
  return (
    <PageFrame path={path} above={page > 1 ? [{ href: '/news', text: 'News' }] : []} review="lists">
      <PageHeading title={page === 1 ? 'News' : `News, page ${page} of ${list.pages}`} lead={page === 1 ? lead : null}>
        {page === 1 ? (
          <p>
            <a href="/news/feed.xml">Follow our news with a feed reader</a>
          </p>
        ) : null}
      </PageHeading>
      {list.posts.length > 0 ? <NewsList posts={list.posts.map(newsItem)} /> : <p>There is no news yet.</p>}
      <Pagination page={page} pages={list.pages} hrefOf={hrefOf} label="News" />
    </PageFrame>
  )
}
