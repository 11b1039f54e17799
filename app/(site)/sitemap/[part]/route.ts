import { sitemapXml } from '@/open-data/sitemap'
import { sitemapFiles, xml } from '../../sitemap.xml/pages'

export const dynamic = 'force-dynamic'

/** Some of the public pages, where the sitemap is an index: '/sitemap/2.xml'. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const [, number] = /^([1-9]\d{0,3})\.xml$/.exec((await params).part) ?? []
  const files = number === undefined ? [] : await sitemapFiles()
  const pages = files.length > 1 ? files[Number(number) - 1] : undefined
  return pages
    ? xml(sitemapXml(pages))
    : new Response('There is no such part of the sitemap.', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
}
