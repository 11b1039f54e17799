import type { CachedPage } from '@/server/page-cache/cached-page'
import { asOf } from '@/server/page-cache/expired'

const html =
  '<main><template data-when-expired="true"><p>Right until <span data-expired-at="true"></span>.</p></template>' +
  '<strong class="nhsuk-tag" data-until-expired="true">Open until 8pm</strong><strong>Hub</strong></main>'

const page = (expiresAt: number, type = 'text/html; charset=utf-8'): CachedPage => ({
  key: '/',
  status: 200,
  headers: { 'content-type': type },
  tags: [],
  expiresAt,
  hash: 'a-hash',
  bodies: { identity: Buffer.from(html) },
  links: [],
  immutable: false,
  revision: 0,
})

const eight = Date.parse('2026-11-25T20:00:00Z')
const sent = (expiresAt: number, now: number, type?: string): string =>
  asOf(page(expiresAt, type), now).bodies.identity.toString()

test('until it expires a page is sent as it is', () => {
  expect(sent(eight, eight - 1)).toBe(html)
  expect(sent(Infinity, eight)).toBe(html)
})

test.each([
  [eight, '25 November 2026, 8pm'],
  [Date.parse('2026-07-01T07:30:00Z'), '1 July 2026, 8:30am'],
  [Date.parse('2026-11-26T00:00:00Z'), '26 November 2026, midnight'],
  [Date.parse('2026-11-26T12:00:00Z'), '26 November 2026, midday'],
  [Date.parse('2026-11-26T00:30:00Z'), '26 November 2026, 12:30am'],
])('then it says as of when it speaks, and nothing of now', (expiry, words) =>
  expect(sent(expiry, expiry)).toBe(
    `<main><p>Right until <span data-expired-at="true">${words}</span>.</p><strong>Hub</strong></main>`,
  ),
)

test('another version has another tag, and is made once', () => {
  const one = page(eight)
  expect(asOf(one, eight).hash).not.toBe(one.hash)
  expect(asOf(one, eight)).toBe(asOf(one, eight + 1))
})

test('what is no page stays as it is', () => expect(sent(eight, eight, 'application/atom+xml')).toBe(html))
