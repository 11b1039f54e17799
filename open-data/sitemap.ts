import { element, xmlDocument } from './xml'

export const sitemapType = 'application/xml; charset=utf-8'

/** Most addresses in one file: above that it is an index of several. The protocol takes 50,000, and 50 MB. */
export const mostAddresses = 10_000

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** A page, or a file of them: its absolute address, and when something in it changed (ISO 8601). */
export interface SitemapItem {
  url: string
  changedAt: string | null
}

const items = (name: string, all: readonly SitemapItem[]): string[] =>
  all.map(({ changedAt, url }) =>
    element(name, [element('loc', url), ...(changedAt ? [element('lastmod', changedAt)] : [])]),
  )

/** Pages as a sitemap (https://www.sitemaps.org/protocol.html). */
export const sitemapXml = (pages: readonly SitemapItem[]): string =>
  xmlDocument('urlset', items('url', pages), namespace)

/** Several sitemaps as an index of them. */
export const sitemapIndexXml = (files: readonly SitemapItem[]): string =>
  xmlDocument('sitemapindex', items('sitemap', files), namespace)

/** The files that so many pages need, in order; one: no index is needed. */
export const sitemapParts = <Page>(pages: readonly Page[], most = mostAddresses): Page[][] =>
  Array.from({ length: Math.max(1, Math.ceil(pages.length / most)) }, (_, part) =>
    pages.slice(part * most, (part + 1) * most),
  )

/** When something in a file changed last; null: nothing says so. */
export const changedIn = (pages: readonly Pick<SitemapItem, 'changedAt'>[]): string | null =>
  pages
    .flatMap(({ changedAt }) => changedAt ?? [])
    .sort()
    .at(-1) ?? null
