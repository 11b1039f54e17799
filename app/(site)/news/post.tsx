import type { ReactNode } from 'react'
import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { Picture } from '@/components/site/picture'
import { RichText } from '@/components/site/rich-text'
import type { NewsPage } from '@/content/news/news'
import { absolute } from '@/content/site/site-address'
import { formatDay } from '@/domain/formatting/dates'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { siteName } from '@/domain/formatting/site-name'
import { Corrections } from '../corrections/corrections'
import { GonePage, WithdrawnNote } from '../corrections/withdrawn'
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

/** When the news was, and when it last changed in a way that readers are told of. */
const dates = ({ changeNotes, corrections, publishedOn }: NewsPage): string => {
  const changed = [...changeNotes.map(({ date }) => date), ...corrections.map(({ on }) => on)].sort().at(-1)
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

const above = [{ href: '/news', text: 'News' }]

/** A news post; a withdrawn one says when and why. An earlier text of one has a notice above it. */
export function Post({ notice, page }: { page: NewsPage; notice?: ReactNode }) {
  const { withdrawn } = page
  if (withdrawn && !withdrawn.keep && !notice)
    return <GonePage path={page.href} above={above} title={page.title} withdrawn={withdrawn} />
  return (
    <PageFrame path={page.href} above={above} review={page.review}>
      {notice ?? <JsonLd data={newsArticle(page)} />}
      {withdrawn ? <WithdrawnNote {...withdrawn} /> : null}
      <PageHeading title={page.title} caption={dates(page)} lead={page.summary} />
      <Columns aside={page.topics.length + page.related.length > 0 ? <About page={page} /> : null}>
        {page.image ? <Picture {...page.image} eager /> : null}
        <RichText text={page.body} />
        <Corrections corrections={page.corrections} />
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
