import { absolute } from '@/content/site/site-address'
import { sitemap } from '@/content/site/sitemap'
import { element, xmlDocument } from '@/open-data/xml'

export const dynamic = 'force-dynamic'

/** Every public page, with when it was last changed (sitemaps.org). */
export async function GET(): Promise<Response> {
  const urls = (await sitemap()).map(
    ({ path, changedAt }) =>
      `<url>${element('loc', absolute(path))}${changedAt ? element('lastmod', changedAt) : ''}</url>`,
  )
  return xmlDocument(
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>'].join('\n'),
    'application/xml',
  )
}
