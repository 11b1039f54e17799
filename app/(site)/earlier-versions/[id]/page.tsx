import type { Metadata } from 'next'
import { cache, type ReactElement, type ReactNode } from 'react'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { earlierText, type EarlierText } from '@/content/corrections/corrections'
import { newsPage } from '@/content/news/news'
import { contentPage } from '@/content/pages/pages'
import { formatDay } from '@/domain/formatting/dates'
import { recordId } from '@/domain/identifiers/record-id'
import { ContentPage } from '../../[...path]/content-page'
import { Missing } from '../../missing'
import { Post } from '../../news/post'
import { messageMetadata } from '../../page-metadata'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ id: string }>
}

const found = cache(async (id: string): Promise<EarlierText | null> => {
  const number = recordId(id)
  return number === null ? null : earlierText(number)
})

// search engines must not index it: the current text is what people look for
export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const earlier = await found((await params).id)
  return messageMetadata(earlier ? `Earlier version of ${earlier.current.text}` : 'Page not found')
}

const Notice = ({ current, on, what }: EarlierText) => (
  <WarningCallout heading="This is an earlier version">
    <p>
      It was corrected on {formatDay(on)}. What was wrong: {what}
    </p>
    <p>
      <a href={current.href}>Read the current version of {current.text}</a>
    </p>
  </WarningCallout>
)

const render: Record<EarlierText['kind'], (of: EarlierText, notice: ReactNode) => Promise<ReactElement | null>> = {
  'news-posts': async ({ href, viewer }, notice) => {
    const page = await newsPage(viewer, '')
    return page && <Post page={{ ...page, href, withdrawn: null }} notice={notice} />
  },
  pages: async ({ href, viewer }, notice) => {
    const page = await contentPage(viewer, '')
    return page && <ContentPage page={{ ...page, href, below: [], withdrawn: null }} notice={notice} />
  },
}

/** A text before its correction, with what was wrong in it and the way to the current one. */
export default async function EarlierVersion({ params }: Args) {
  const { id } = await params
  const earlier = await found(id)
  const page = earlier && (await render[earlier.kind](earlier, <Notice {...earlier} />))
  return page ?? <Missing path={`/earlier-versions/${id}`} />
}
