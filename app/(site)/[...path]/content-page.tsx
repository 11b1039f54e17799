import { LinkCards } from '@/components/site/link-cards'
import { PageHeading } from '@/components/site/page-heading'
import type { ContentPageView } from '@/content/pages/pages'
import { PageFrame } from '../page-frame'
import { Part } from './part'

/** A page made by editors: its blocks, then links to its child pages. */
export function ContentPage({ page }: { page: ContentPageView }) {
  return (
    <PageFrame path={page.href} above={page.above} review={page.review}>
      <PageHeading title={page.title} lead={page.summary} />
      {page.parts.map((part, place) => (
        <Part part={part} key={place} />
      ))}
      {page.below.length > 0 ? (
        <LinkCards
          items={page.below.map(({ href, title, summary }) => ({ href, name: title, summary }))}
          level={2}
          columns="halves"
        />
      ) : null}
    </PageFrame>
  )
}
