import { absolute } from '@/content/site/site-address'
import { changedIn, sitemapIndexXml, sitemapXml } from '@/open-data/sitemap'
import { partAddress, sitemapFiles, xml } from './pages'

export const dynamic = 'force-dynamic'

/** Every public page, with when it last changed; where there are too many, the files that list them. */
export async function GET(): Promise<Response> {
  const [first = [], ...others] = await sitemapFiles()
  if (others.length === 0) return xml(sitemapXml(first))
  return xml(
    sitemapIndexXml(
      [first, ...others].map((pages, place) => ({
        url: absolute(partAddress(place + 1)),
        changedAt: changedIn(pages),
      })),
    ),
  )
}
