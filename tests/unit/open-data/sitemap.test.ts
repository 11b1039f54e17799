import { sitemapXml } from '@/open-data/sitemap'

test('a sitemap has every page, and when it changed where that is known', () =>
  expect(
    sitemapXml([
      { url: 'https://example.org/?a&b', changedAt: '2026-11-21T09:00:00.000Z' },
      { url: 'https://example.org/news', changedAt: null },
    ]),
  ).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-21T09:00:00.000Z</lastmod></url>\n' +
      '<url><loc>https://example.org/news</loc></url>\n' +
      '</urlset>\n',
  ))
