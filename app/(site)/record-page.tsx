import type { Metadata } from 'next'
import { cache, type ComponentType } from 'react'
import { thePublic, type Viewer } from '@/content/viewer'
import { Missing } from './missing'
import { messageMetadata, pageMetadata, type Head } from './page-metadata'

interface RecordPage<Found> {
  /** the section of the records' addresses: '/trusts' */
  section: string
  read: (viewer: Viewer, slug: string) => Promise<Found | null>
  /** null: the record has been withdrawn, and nothing of it may be said any more */
  head: (found: Found) => Head | null
  Body: ComponentType<{ page: Found }>
}

interface Args {
  params: Promise<{ slug: string }>
}

/** Only a well-formed slug is looked up. */
const isSlug = (slug: string): boolean => /^[a-z0-9-]{1,100}$/.test(slug)

/** A page about one record, read once for metadata and body; without a record, a redirect or 404. */
export const recordPage = <Found,>({ section, read, head, Body }: RecordPage<Found>) => {
  const found = cache(async (slug: string) => (isSlug(slug) ? read(thePublic, slug) : null))
  return {
    generateMetadata: async ({ params }: Args): Promise<Metadata> => {
      const record = await found((await params).slug)
      if (record === null) return messageMetadata('Page not found')
      const said = head(record)
      return said ? pageMetadata(said) : messageMetadata('This page has been taken away')
    },
    Page: async ({ params }: Args) => {
      const { slug } = await params
      const record = await found(slug)
      return record === null ? <Missing path={`${section}/${slug}`} /> : <Body page={record} />
    },
  }
}
