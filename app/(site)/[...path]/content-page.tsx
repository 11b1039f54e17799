import type { ReactNode } from 'react'
import { LinkCards } from '@/components/site/link-cards'
import { PageHeading } from '@/components/site/page-heading'
import type { ContentPageView } from '@/content/pages/pages'
import { Corrections } from '../corrections/corrections'
import { GonePage, WithdrawnNote } from '../corrections/withdrawn'
import { PageFrame } from '../page-frame'
import { Part } from './part'

/**
 * A page made by editors: its blocks, then links to its child pages; a withdrawn one says when and why. An earlier text of
 * one has a notice above it.
 */
export function ContentPage({ notice, page }: { page: ContentPageView; notice?: ReactNode }) {
  const { withdrawn } = page
  if (withdrawn && !withdrawn.keep && !notice)
    return <GonePage path={page.href} above={page.above} title={page.title} withdrawn={withdrawn} />
  return (
    <PageFrame path={page.href} above={page.above} review={page.review}>
      {notice}
      {withdrawn ? <WithdrawnNote {...withdrawn} /> : null}
      <PageHeading title={page.title} lead={page.summary} />
      {page.parts.map((part, place) => (
        <Part part={part} key={place} />
      ))}
      <Corrections corrections={page.corrections} />
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
