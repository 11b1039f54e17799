import type { Metadata } from 'next'
import { cache } from 'react'
import { PageHeading } from '@/components/site/page-heading'
import { now } from '@/content/clock'
import { bodiesPage } from '@/content/governance/overview'
import { furtherPage } from '@/domain/identifiers/page-number'
import { Missing } from '../../../missing'
import { PageFrame } from '../../../page-frame'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { BodiesList, bodiesHref, listName } from '../../bodies-list'
import { head } from '../../structure'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ number: string }>
}

const read = cache((page: number) => bodiesPage(page, now()))

const titleOf = (page: number, pages: number): string => `${listName}, page ${page} of ${pages}`

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const found = await read(furtherPage((await params).number))
  if (found === null) return messageMetadata('Page not found')
  const { page, pages } = found
  return pageMetadata({ ...head, title: titleOf(page, pages), path: bodiesHref(page) })
}

/** A further page of today's bodies by name. */
export default async function FurtherBodies({ params }: Args) {
  const { number } = await params
  const found = await read(furtherPage(number))
  if (found === null) return <Missing path={`${head.path}/page/${number}`} />
  return (
    <PageFrame path={bodiesHref(found.page)} above={[{ href: head.path, text: head.title }]} review="lists">
      <PageHeading title={titleOf(found.page, found.pages)} />
      <BodiesList {...found} />
    </PageFrame>
  )
}
