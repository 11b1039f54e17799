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

const newsArticle = ({ title, summary, publishedOn, changedAt, href, image }: NewsPage) => ({
  '@type': 'NewsArticle',
  headline: title,
  description: summary,
  datePublished: publishedOn,
  dateModified: changedAt,
  mainEntityOfPage: absolute(href),
  publisher: { '@type': 'Organization', name: siteName },
  ...(image ? { image: absolute(image.src) } : {}),
})

const About = ({ page }: { page: NewsPage }) =>
  page.topics.length > 0 ? (
    <Panel heading="About">
      <LinkList links={page.topics} />
    </Panel>
  ) : null

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
      <PageHeading title={page.title} caption={formatPartialDate(page.publishedOn)} lead={page.summary} />
      <Columns aside={<About page={page} />}>
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
