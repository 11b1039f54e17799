import type { Sent } from '@/server/admin/routes'
import { matchRoute } from '@/server/routing'

const rules = { origins: ['https://portal.example'], serverFunctions: new Set(['known']) }

const routeOf = (method: string, url: string, sent: Partial<Sent> = {}) =>
  matchRoute({ method, url, path: url.split('?')[0] ?? '', headers: {}, loggedIn: false, ...sent }, rules)

test.each([
  ['GET', '/', 'public'],
  ['HEAD', '/news', 'public'],
  ['GET', '/files/a.pdf', 'public'],
  ['GET', '/_next/static/a.css', 'public'],
  ['GET', '/_next/image?url=x', 'next'],
  ['GET', '/administration', 'public'],
  ['POST', '/api/users/login', 'api'],
  ['GET', '/api/open/v1/centres', 'public'],
  ['GET', '/healthz', 'health'],
  ['GET', '/readyz?x=1', 'readiness'],
  ['GET', '/statz?render=/', 'statistics'],
  ['OPTIONS', '/api/open/v1/trusts?limit=1', 'preflight'],
  ['OPTIONS', '/api/open/nothing', 'preflight'],
  ['OPTIONS', '/trusts', 'method not allowed'],
  ['POST', '/api/open/v1/trusts', 'method not allowed'],
  ['POST', '/', 'method not allowed'],
  ['DELETE', '/news/a', 'method not allowed'],
  ['POST', '/preview/trusts/1', 'method not allowed'],
  ['TRACE', '/healthz', 'method not allowed'],
  ['GET', '/api/%00', 'bad request'],
  ['GET', '/admin/../etc', 'bad request'],
  ['GET', `/api/trusts?where=${'a'.repeat(9_000)}`, 'bad request'],
  ['POST', '/api/graphql', 'not found'],
  ['GET', '/api/OG', 'not found'],
  ['GET', '/api/%6fg', 'not found'],
  ['POST', '/api/users/Verify/x', 'not found'],
  ['POST', '/api/users/%55nlock', 'not found'],
  ['POST', '/api/Bundles/RUN-due', 'not found'],
  ['POST', '/api/bundles/run-due', 'not found'],
  ['POST', '/api/bin/empty', 'not found'],
  ['POST', '/api/retention/run', 'not found'],
  ['POST', '/api/files/complete', 'not found'],
  ['POST', '/api/paper-sets/make', 'not found'],
  ['POST', '/api/bundles/4/planned-state', 'not found'],
  ['POST', '/api/bundles/planned-state/x/end', 'not found'],
  ['GET', '/api/payload-jobs/run', 'not found'],
  ['GET', '/api/__proto__', 'not found'],
  ['GET', '/api/%5f_proto__/1', 'not found'],
  ['PATCH', '/api/globals/constructor', 'not found'],
  ['GET', '/api/uses/toString/1', 'not found'],
  ['GET', '/admin/collections/hasOwnProperty', 'not found'],
  ['TRACE', '/api/trusts', 'method not allowed'],
])('%s %s takes the route "%s"', (method, url, route) => expect(routeOf(method, url)).toBe(route))

test('a form with files names its boundary', () => {
  const form = (type: string) => routeOf('POST', '/api/media', { loggedIn: true, headers: { 'content-type': type } })
  expect([form('multipart/form-data'), form('multipart/form-data; boundary=x')]).toEqual(['bad request', 'api'])
})

test.each([
  ['GET', '/api/trusts', 'unauthenticated', 'api'],
  ['GET', '/api/media/file/a.webp', 'unauthenticated', 'api'],
  ['GET', '/api', 'unauthenticated', 'api'],
  ['GET', '/api/users/me', 'api', 'api'],
  ['POST', '/api/users/forgot-password', 'api', 'api'],
  ['POST', '/api/users/login/x', 'unauthenticated', 'api'],
  ['POST', '/api/users', 'unauthenticated', 'api'],
  ['POST', '/api/users/first-register', 'not found', 'not found'],
  ['POST', '/api/users/verify/x', 'not found', 'not found'],
  ['GET', '/api/og', 'not found', 'not found'],
  ['GET', '/admin', 'login first', 'panel'],
  ['GET', '/admin/collections/pages/1', 'login first', 'panel'],
  ['GET', '/admin/login', 'panel', 'panel'],
  ['GET', '/admin/login?redirect=%2Fadmin', 'panel', 'panel'],
  ['GET', '/admin/reset/a-token', 'panel', 'panel'],
  ['GET', '/admin/create-first-user', 'login first', 'panel'],
  ['GET', '/preview/trusts/1', 'missing', 'preview'],
])('%s %s takes the route "%s" without a login and "%s" with one', (method, url, without, withOne) =>
  expect([routeOf(method, url), routeOf(method, url, { loggedIn: true })]).toEqual([without, withOne]),
)

test.each([
  ['no script', {}, 'method not allowed'],
  ['a server function of the build', { 'next-action': 'known' }, 'panel'],
  ['another', { 'next-action': 'other' }, 'not found'],
] as const)('a POST to the panel by %s takes the route "%s"', (_, headers, route) =>
  expect(routeOf('POST', '/admin', { loggedIn: true, headers })).toBe(route),
)

test('no server function runs for somebody who has not logged in', () =>
  expect(routeOf('POST', '/admin/login', { headers: { 'next-action': 'known' } })).toBe('unauthenticated'))

test.each([
  [{ origin: 'https://portal.example' }, 'api'],
  [{ origin: 'https://evil.example' }, 'other origin'],
  [{ origin: 'null' }, 'other origin'],
  [{ 'sec-fetch-site': 'cross-site' }, 'other origin'],
  [{ 'sec-fetch-site': 'same-origin' }, 'api'],
  [{}, 'api'],
])('a login that says of where it comes from %j takes the route "%s"', (headers, route) =>
  expect(routeOf('POST', '/api/users/login', { headers })).toBe(route),
)

test.each(['/admin.rsc', '/admin/x.segments/_tree.segment.rsc', '/api/access.rsc', '/preview/trusts/1.rsc'])(
  '%s is nothing, also for somebody who is logged in',
  (url) => expect(['not found', 'missing', 'public']).toContain(routeOf('GET', url, { loggedIn: true })),
)
