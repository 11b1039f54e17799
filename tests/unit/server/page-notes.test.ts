import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import type { CachedPage } from '@/server/page-cache/cached-page'
import { etagOf } from '@/server/headers'
import { noteOf } from '@/server/page-notes'
import { page } from './page-cache/page'

const told: CachedPage = page({ key: '/search?q=heart', note: 'heart', headers: { 'content-type': 'text/html' } })
const asked = (headers: IncomingMessage['headers'] = {}, method = 'GET') =>
  Object.assign(new IncomingMessage(new Socket()), { headers, method })

test('a page that is sent to somebody has its note told, and one without has none', () => {
  expect(noteOf(asked(), told)).toBe('heart')
  expect(noteOf(asked(), page())).toBeUndefined()
})

test.each([
  ['a HEAD', asked({}, 'HEAD')],
  ['a browser that has the page', asked({ 'if-none-match': etagOf(told) })],
  ['a browser that fetches it ahead', asked({ 'sec-purpose': 'prefetch;prerender' })],
  ['one that says so in the older way', asked({ purpose: 'prefetch' })],
])('%s tells nothing', (_, request) => expect(noteOf(request, told)).toBeUndefined())
