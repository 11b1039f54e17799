import { absolute } from '@/content/site/site-address'
import { sitemap } from '@/content/site/sitemap'
import { sitemapType, sitemapXml } from '@/open-data/sitemap'

export const dynamic = 'force-dynamic'

/** Every public page, with when it last changed. */
export async function GET(): Promise<Response> {
  const pages = (await sitemap()).map(({ changedAt, path }) => ({ url: absolute(path), changedAt }))
  return new Response(sitemapXml(pages), { headers: { 'content-type': sitemapType } })
}
