import { element, xmlDocument } from './xml'

export const sitemapType = 'application/xml; charset=utf-8'

/** Pages as a sitemap (https://www.sitemaps.org/protocol.html): absolute addresses, and when each changed (ISO 8601). */
export const sitemapXml = (pages: readonly { url: string; changedAt: string | null }[]): string =>
  xmlDocument(
    'urlset',
    pages.map(({ changedAt, url }) =>
      element('url', [element('loc', url), ...(changedAt ? [element('lastmod', changedAt)] : [])]),
    ),
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
  )
