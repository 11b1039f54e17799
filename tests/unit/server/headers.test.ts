import type { CachedPage } from '@/server/page-cache/cached-page'
import { pageHeaders } from '@/server/headers'
import { preflightHeaders, sharingOf } from '@/server/open-data-headers'

const page = (over: Partial<CachedPage>): CachedPage => ({
  key: '/',
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  tags: [],
  expiresAt: Infinity,
  hash: 'h',
  bodies: { identity: Buffer.from('') },
  links: [],
  immutable: false,
  revision: 0,
  ...over,
})
const policy = (over: Partial<CachedPage>): string => pageHeaders(page(over))['content-security-policy'] ?? ''
const file = (type: string) => policy({ storageKey: `media/a`, headers: { 'content-type': type } })

test('a page takes nothing from others and nothing inline, and nobody frames it', () => {
  expect(policy({})).toContain("default-src 'none'")
  expect(policy({})).not.toContain('unsafe')
  expect(policy({})).toContain("frame-ancestors 'none'")
})

test('a page may fetch from its own site, as Lighthouse does to read robots.txt', () =>
  expect(policy({})).toContain("connect-src 'self'"))

test("a picture runs nothing; a PDF is not kept out of the browser's own viewer", () => {
  expect(file('image/webp')).toMatch(/default-src 'none'.*sandbox/)
  expect(file('application/pdf')).toContain("default-src 'none'")
  expect(file('application/pdf')).not.toContain('sandbox')
})

test.each<[string, Partial<CachedPage>, RegExp]>([
  ['a page', {}, /max-age=0, must-revalidate, s-maxage=2, stale-while-revalidate=2,/],
  ['a file of the build', { key: '/_next/static/a.css', immutable: true }, /max-age=31536000, immutable$/],
  ['an uploaded file', { key: '/files/a', storageKey: 'media/a' }, /max-age=31536000, immutable, s-maxage=5/],
  ['an asset', { key: '/assets/site.js' }, /max-age=300/],
  ['an asset that is not there', { key: '/assets/x.js', status: 404 }, /max-age=0/],
  [
    'papers as one file, which keep their address',
    { key: '/governance/meetings/5/papers.pdf', storageKey: 'paper-sets/5-a.pdf' },
    /max-age=0, must-revalidate, s-maxage=2, stale-while-revalidate=2,/,
  ],
  ['an uploaded file that is not there', { key: '/files/a', storageKey: 'media/a', status: 404 }, /max-age=0/],
  [
    'an answer to what somebody has typed',
    { key: '/search?q=a', madeUp: true },
    /^private, max-age=0, must-revalidate$/,
  ],
  ['a page that is not available', { status: 503 }, /^no-store$/],
])('%s is cached elsewhere as long as it may be', (_, over, expected) =>
  expect(pageHeaders(page(over))['cache-control']).toMatch(expected),
)

test('a picture that is drawn for its address is a file as those that are stored', () => {
  const drawn = { key: '/files/share/pages/about/a.png', headers: { 'content-type': 'image/png' } }
  expect(policy(drawn)).toMatch(/default-src 'none'.*sandbox/)
  expect(pageHeaders(page(drawn))['cache-control']).toMatch(/max-age=31536000, immutable, s-maxage=5/)
  expect(pageHeaders(page({ ...drawn, status: 404 }))['cache-control']).toMatch(/max-age=0/)
})

test.each([
  ['/api/open/v1/governance', '*', 'cross-origin'],
  ['/api/open', undefined, 'same-origin'],
  ['/governance', undefined, 'same-origin'],
])('%s may be read by scripts of others: %s', (key, origin, policyOfResource) => {
  const headers = pageHeaders(page({ key }))
  expect(headers['access-control-allow-origin']).toBe(origin)
  expect(headers['cross-origin-resource-policy']).toBe(policyOfResource)
})

test.each([
  ['/api/open/v1/trusts?limit=1', '*'],
  ['//api/open/v1/trusts', '*'],
  ['/api/open/v1/trusts/', '*'],
  ['/api/openings', undefined],
  ['/?next=/api/open/v1', undefined],
])('what the server itself answers at %s may be read by scripts of others: %s', (url, origin) =>
  expect(sharingOf(url)['access-control-allow-origin']).toBe(origin),
)

test('scripts of others may ask with an entity tag', () =>
  expect(preflightHeaders).toEqual({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
  }))

test('papers as one file have another entity tag when they are another file', () => {
  const tagOf = (storageKey: string) => pageHeaders(page({ key: '/governance/meetings/5/papers.pdf', storageKey })).etag
  expect(tagOf('paper-sets/5-aaaaaaaaaaaaaaaaaaaaaaaa.pdf')).not.toBe(
    tagOf('paper-sets/5-baaaaaaaaaaaaaaaaaaaaaaa.pdf'),
  )
})
