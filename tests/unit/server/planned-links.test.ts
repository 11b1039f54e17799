import { plannedAddress } from '@/server/send-planned'
import { withinPlanned, withNotice } from '@/server/planned-links'

// A page that is looked at as it will be leads to further pages as they will be.

const base = '/preview/bundles/4'

test.each([
  ['<a href="/">', `<a href="${base}/">`],
  ['<a class="x" href="/news/a?b=1#c">', `<a class="x" href="${base}/news/a?b=1#c">`],
  [
    '<img src="/files/a.webp" srcset="/files/a.webp 1x,/files/b.webp 2x">',
    `<img src="${base}/files/a.webp" srcset="${base}/files/a.webp 1x,${base}/files/b.webp 2x">`,
  ],
  ['<a href="/files/a.pdf">', `<a href="${base}/files/a.pdf">`],
  ['<a href="https://example.org/files/a">', '<a href="https://example.org/files/a">'],
  ['<a href="//example.org/a">', '<a href="//example.org/a">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="/admin">', '<a href="/admin">'],
  ['<link rel="stylesheet" href="/_next/static/a.css">', '<link rel="stylesheet" href="/_next/static/a.css">'],
])('%s', (html, expected) => expect(withinPlanned(html, base)).toBe(expected))

test('a notice stands before everything else', () =>
  expect(withNotice('<html><body class="x"><a href="#main">', 'Not yet.')).toMatch(
    /^<html><body class="x"><aside class="planned-notice"[^>]*>Not yet\.<\/aside><a href="#main">$/,
  ))

test.each([
  ['', '/'],
  ['/', '/'],
  ['/news?page=2', '/news'],
  ['/files/a.pdf', '/files/a.pdf'],
  ['/community-diagnostic-centres?test=ct-scan&x=1', '/community-diagnostic-centres?test=ct-scan'],
])('“%s” below a bundle is the page %s', (inner, url) =>
  expect(plannedAddress(base + inner)).toEqual({ kind: 'page', base, bundle: '4', url }),
)

test.each(['//example.org/', '/%6eews', '/%61dmin', '/api//users'])('“%s” below a bundle leads on within it', (inner) =>
  expect(plannedAddress(base + inner)).toEqual({
    kind: 'moved',
    location: expect.stringMatching(/^\/preview\/bundles\/4\/\w/) as string, // Jest types its matchers as any
  }),
)

test.each([
  '/admin',
  '/admin/collections/users?limit=1',
  '/api/users',
  '/api/open/v1/centres',
  '/api/audit-events/csv',
  '/preview/news-posts/1',
  '/preview/bundles/5',
  '/healthz',
  '/statz',
  '/_next/image?url=x',
  '/news.rsc',
  '/a%3Fb',
  '/%2e%2e/x',
])('%s is not looked at through a bundle', (inner) => expect(plannedAddress(base + inner)).toEqual({ kind: 'missing' }))
