import type { Metadata } from 'next'
import { Pagination } from '@/components/nhs/pagination'
import { FurtherNews } from '@/components/site/news/further-news'
import { NewsList as Posts } from '@/components/site/news/news-list'
import { PageHeading } from '@/components/site/page-heading'
import { newsListPage, newsYears } from '@/content/news/news-lists'
import type { Link } from '@/content/relations'
import { type NewsList, newsFeedAddress, newsListAddress } from '@/domain/news/news-list'
import { atomMediaType } from '@/open-data/atom'
import { jsonFeedMediaType } from '@/open-data/json-feed'
import { Missing } from '../missing'
import { messageMetadata, pageMetadata } from '../page-metadata'
import { PageFrame } from '../page-frame'
import { newsItem } from '../presenters'

const titleOf = (list: NewsList, about: Link | null): string => {
  if (list.kind === 'year') return `News from ${list.year}`
  return about ? `News about ${about.text}` : 'News'
}

const leadOf = (list: NewsList, about: Link | null): string => {
  if (list.kind === 'year')
    return `What was new in diagnostic services across Lancashire and South Cumbria in ${list.year}.`
  if (about) return `What is new about ${about.text}.`
  return 'What is new in diagnostic services across Lancashire and South Cumbria.'
}

const numbered = (title: string, page: number, pages: number): string =>
  page === 1 ? title : `${title}, page ${page} of ${pages}`

/** The head of a page of a list of news. */
export async function newsListMetadata(list: NewsList | null, page: number): Promise<Metadata> {
  const found = list && (await newsListPage(list, page))
  if (!found) return messageMetadata('Page not found')
  const { about, pages } = found
  const head = pageMetadata({
    title: numbered(titleOf(list, about), page, pages),
    description: leadOf(list, about),
    path: newsListAddress(list, page),
  })
  if (list.kind === 'year' || page > 1) return head
  const feeds = { [atomMediaType]: newsFeedAddress(list, 'xml'), [jsonFeedMediaType]: newsFeedAddress(list, 'json') }
  return { ...head, alternates: { ...head.alternates, types: feeds } }
}

const above = (list: NewsList, page: number, title: string): Link[] => [
  ...(list.kind === 'all' ? [] : [{ href: newsListAddress({ kind: 'all' }), text: 'News' }]),
  ...(list.kind === 'topic' ? [{ href: '/news/topics', text: 'Topics' }] : []),
  ...(page > 1 ? [{ href: newsListAddress(list), text: title }] : []),
]

/** One page of a list of news, or 404. */
export async function NewsListPage({ list, page, path }: { list: NewsList | null; page: number; path: string }) {
  const found = list && (await newsListPage(list, page))
  if (!found || path !== newsListAddress(list, page)) return <Missing path={path} />
  const { about, pages, posts } = found
  const title = titleOf(list, about)
  const isFirst = page === 1
  return (
    <PageFrame path={path} above={above(list, page, title)} review="lists">
      <PageHeading title={numbered(title, page, pages)} lead={isFirst && !about ? leadOf(list, about) : null} />
      {about && isFirst ? (
        <p>
          <a href={about.href}>About {about.text}</a>
        </p>
      ) : null}
      {posts.length > 0 ? (
        <Posts posts={posts.map(newsItem)} />
      ) : (
        <p>{list.kind === 'year' ? `There is no news from ${list.year}.` : 'There is no news yet.'}</p>
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => newsListAddress(list, number)} label="News" />
      {isFirst ? (
        <FurtherNews
          years={
            list.kind === 'topic'
              ? []
              : (await newsYears()).map((year) => ({
                  year,
                  href: newsListAddress({ kind: 'year', year }),
                  isCurrent: list.kind === 'year' && list.year === year,
                }))
          }
          feed={list.kind === 'year' ? null : newsFeedAddress(list, 'xml')}
        />
      ) : null}
    </PageFrame>
  )
}
