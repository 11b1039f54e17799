import { addressesIn } from '@/server/page-cache/sitemap'

test('addresses come as paths, unescaped, in order', () => {
  const xml = [
    '<urlset><url><loc>https://a.example/</loc><lastmod>2026-01-01</lastmod></url>',
    '<url><loc>https://a.example/a&amp;b</loc></url>',
    '<url><loc>https://a.example/it&apos;s</loc></url>',
    '<url><loc>not an address</loc></url></urlset>',
  ].join('\n')
  expect(addressesIn(xml)).toEqual(['/', '/a&b', "/it's"])
})

test('what is escaped twice is unescaped once', () =>
  expect(addressesIn('<loc>https://a.example/a&amp;quot;</loc>')).toEqual(['/a&quot;']))
