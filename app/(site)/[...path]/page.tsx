import type { Metadata } from 'next'
import { cache } from 'react'
import { contentPage } from '@/content/pages/pages'
import { sharePictureOf } from '@/content/site/share-picture'
import { thePublic } from '@/content/viewer'
import { Missing } from '../missing'
import { messageMetadata, pageMetadata } from '../page-metadata'
import { ContentPage } from './content-page'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ path: string[] }>
}

/** Pages made by editors have one part in their address. */
const found = cache(async (path: string) => (/^[a-z0-9-]{1,100}$/.test(path) ? contentPage(thePublic, path) : null))

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const page = await found((await params).path.join('/'))
  if (page === null) return messageMetadata('Page not found')
  return page.withdrawn && !page.withdrawn.keep
    ? messageMetadata('This page has been taken away')
    : pageMetadata({
        title: page.title,
        description: page.summary,
        path: page.href,
        picture: sharePictureOf('pages', page.slug, page.title),
      })
}

/** Pages made by editors, and every unknown address. */
export default async function ContentPageRoute({ params }: Args) {
  const path = (await params).path.join('/')
  const page = await found(path)
  return page === null ? <Missing path={`/${path}`} /> : <ContentPage page={page} />
}
