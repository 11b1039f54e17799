import { absolute } from '@/content/site/site-address'
import { sitemap } from '@/content/site/sitemap'
import { type SitemapItem, sitemapParts, sitemapType } from '@/open-data/sitemap'

/** Every public page with when it last changed, in the files that they need. */
export const sitemapFiles = async (): Promise<SitemapItem[][]> =>
  sitemapParts((await sitemap()).map(({ changedAt, path }) => ({ url: absolute(path), changedAt })))

/** Where the parts of a sitemap are: '/sitemap/2.xml'. */
export const partAddress = (part: number): string => `/sitemap/${part}.xml`

/** Sends a sitemap. */
export const xml = (text: string): Response => new Response(text, { headers: { 'content-type': sitemapType } })
