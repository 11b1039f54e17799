import fc from 'fast-check'
import { changedIn, mostAddresses, sitemapIndexXml, sitemapParts, sitemapXml } from '@/open-data/sitemap'

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

test('an index names its files', () =>
  expect(sitemapIndexXml([{ url: 'https://example.org/sitemap/1.xml', changedAt: '2026-11-21T09:00:00.000Z' }])).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<sitemap><loc>https://example.org/sitemap/1.xml</loc><lastmod>2026-11-21T09:00:00.000Z</lastmod></sitemap>\n' +
      '</sitemapindex>\n',
  ))

test.each([
  [0, [0]],
  [1, [1]],
  [mostAddresses, [mostAddresses]],
  [mostAddresses + 1, [mostAddresses, 1]],
  [2 * mostAddresses, [mostAddresses, mostAddresses]],
])('%i pages need files of %j', (count, lengths) => {
  const pages = Array.from({ length: count }, (_, page) => page)
  expect(sitemapParts(pages).map(({ length }) => length)).toEqual(lengths)
})

test('files hold all pages in their order, none of them too many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (pages, most) => {
      const parts = sitemapParts(pages, most)
      expect(parts.flat()).toEqual(pages)
      expect(parts.every(({ length }) => length <= most)).toBe(true)
    }),
  )
})

test('a file has changed when the last of its pages did', () => {
  expect(changedIn([{ changedAt: '2026-01-02' }, { changedAt: null }, { changedAt: '2026-01-03' }])).toBe('2026-01-03')
  expect(changedIn([{ changedAt: null }])).toBeNull()
})
