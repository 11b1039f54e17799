import { Heading } from '@/components/nhs/heading'
import { Gone } from '@/components/site/messages/gone'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { Picture } from '@/components/site/picture'
import { RichText } from '@/components/site/rich-text'
import type { NewsPage } from '@/content/news/news'
import { absolute } from '@/content/site/site-address'
import { setStatus } from '@/server/page-cache/cache-tags'
import { formatDay } from '@/domain/formatting/dates'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { siteName } from '@/domain/formatting/site-name'
import { JsonLd } from '../json-ld'
import { PageFrame } from '../page-frame'

const newsArticle = ({ title, summary, publishedOn, modifiedAt, href, image }: NewsPage) => ({
  '@type': 'NewsArticle',
  headline: title,
  description: summary,
  datePublished: publishedOn,
  ...(modifiedAt ? { dateModified: modifiedAt } : {}),
  mainEntityOfPage: absolute(href),
  publisher: { '@type': 'Organization', name: siteName },
  ...(image ? { image: absolute(image.src) } : {}),
})

const Withdrawn = ({ page, withdrawn }: { page: NewsPage; withdrawn: NonNullable<NewsPage['withdrawn']> }) => {
  setStatus(410)
  return (
    <PageFrame path={page.href} above={[{ href: '/news', text: 'News' }]}>
      <Gone title={page.title} reason={withdrawn.why} since={formatDay(withdrawn.on)} />
    </PageFrame>
  )
}

/** When the news was, and when it last changed in a way that readers are told of. */
const dates = ({ changeNotes, publishedOn }: NewsPage): string => {
  const changed = changeNotes
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const published = formatPartialDate(publishedOn)
  return changed === undefined ? published : `${published}, updated ${formatDay(changed)}`
}

const About = ({ page }: { page: NewsPage }) => (
  <>
    {page.topics.length > 0 ? (
      <Panel heading="About">
        <LinkList links={page.topics} />
      </Panel>
    ) : null}
    {page.related.length > 0 ? (
      <Panel heading="Related news">
        <LinkList links={page.related.map(({ href, title }) => ({ href, text: title }))} />
      </Panel>
    ) : null}
  </>
)

/** A news post; a withdrawn one says when and why. */
export function Post({ page }: { page: NewsPage }) {
  if (page.withdrawn) return <Withdrawn page={page} withdrawn={page.withdrawn} />
  return (
    <PageFrame path={page.href} above={[{ href: '/news', text: 'News' }]} review={page.review}>
      <JsonLd data={newsArticle(page)} />
      <PageHeading title={page.title} caption={dates(page)} lead={page.summary} />
      <Columns aside={page.topics.length + page.related.length > 0 ? <About page={page} /> : null}>
        {page.image ? <Picture {...page.image} eager /> : null}
        <RichText text={page.body} />
        {page.changeNotes.length > 0 ? (
          <>
            <Heading>Changes to this page</Heading>
            <ul className="nhsuk-list">
              {page.changeNotes.map(({ date, note }) => (
                <li key={`${date} ${note}`}>
                  <strong>{formatDay(date)}:</strong> {note}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Columns>
    </PageFrame>
  )
}
