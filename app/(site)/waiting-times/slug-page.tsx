import type { Metadata } from 'next'
import { cache, type ComponentType } from 'react'
import { movedTo } from '@/content/site/redirects'
import { publicRecords } from '@/domain/public-records'
import { Missing } from '../missing'
import { messageMetadata, pageMetadata, type Head } from '../page-metadata'

interface SlugPage<Found> {
  /** the collection whose slugs name these pages */
  section: 'trusts' | 'tests'
  addressOf: (slug: string) => string
  read: (slug: string) => Promise<Found | null>
  head: (found: Found) => Head
  Body: ComponentType<{ found: Found }>
}

/** Only a well-formed slug is looked up. */
const isSlug = (slug: string): boolean => /^[a-z0-9-]{1,100}$/.test(slug)

/** The slug that a record of a section has now, by one that it had; null where it is in no other place. */
const slugNow = async (section: 'trusts' | 'tests', slug: string): Promise<string | null> => {
  const prefix = `${publicRecords[section].section}/`
  const moved = isSlug(slug) ? await movedTo(`${prefix}${slug}`) : null
  return moved?.startsWith(prefix) ? moved.slice(prefix.length) : null
}

/**
 * A page of waiting times under the slug of a trust or a test: read once for metadata and body. Where the record was renamed, the
 * old address redirects as the record's own does; else 404.
 */
export const slugPage = <Found,>({ section, addressOf, read, head, Body }: SlugPage<Found>) => {
  const find = cache(async (slug: string) => (isSlug(slug) ? read(slug) : null))
  return {
    generateMetadata: async (slug: string): Promise<Metadata> => {
      const found = await find(slug)
      return found === null ? messageMetadata('Page not found') : pageMetadata(head(found))
    },
    Page: async (slug: string) => {
      const found = await find(slug)
      if (found !== null) return <Body found={found} />
      const now = await slugNow(section, slug)
      const isShown = now !== null && (await find(now)) !== null
      return <Missing path={addressOf(slug)} now={isShown ? addressOf(now) : null} />
    },
  }
}
