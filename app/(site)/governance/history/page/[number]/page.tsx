import type { Metadata } from 'next'
import { cache } from 'react'
import { now } from '@/content/clock'
import { historyPage } from '@/content/governance/history'
import { furtherPage } from '@/domain/identifiers/page-number'
import { Missing } from '../../../../missing'
import { messageMetadata, pageMetadata } from '../../../../page-metadata'
import { head, History, historyHref, titleOf } from '../../history'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ number: string }>
}

const read = cache((page: number) => historyPage(page, now()))

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const page = furtherPage((await params).number)
  const history = await read(page)
  return history === null
    ? messageMetadata('Page not found')
    : pageMetadata({ ...head, title: titleOf(page, history.pages), path: historyHref(page) })
}

export default async function FurtherHistory({ params }: Args) {
  const { number } = await params
  const page = furtherPage(number)
  const history = await read(page)
  return history === null ? (
    <Missing path={`/governance/history/page/${number}`} />
  ) : (
    <History page={page} history={history} />
  )
}
