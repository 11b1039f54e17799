import { matchRoute } from '@/server/routing'

test.each([
  ['GET', '/', 'public'],
  ['HEAD', '/news', 'public'],
  ['GET', '/files/a.pdf', 'public'],
  ['GET', '/_next/static/a.css', 'public'],
  ['GET', '/_next/image?url=x', 'next'],
  ['GET', '/admin', 'admin'],
  ['GET', '/administration', 'public'],
  ['POST', '/api/users/login', 'admin'],
  ['GET', '/api/open/v1/centres', 'public'],
  ['GET', '/preview/trusts/1', 'preview'],
  ['GET', '/healthz', 'health'],
  ['GET', '/readyz?x=1', 'readiness'],
  ['GET', '/statz?render=/', 'statistics'],
  ['POST', '/', 'method not allowed'],
  ['DELETE', '/news/a', 'method not allowed'],
  ['POST', '/preview/trusts/1', 'method not allowed'],
  ['TRACE', '/healthz', 'method not allowed'],
  ['GET', '/api/%00', 'bad request'],
  ['GET', '/admin/../etc', 'bad request'],
  ['GET', `/api/trusts?where=${'a'.repeat(9_000)}`, 'bad request'],
  ['POST', '/api/graphql', 'not found'],
  ['TRACE', '/api/trusts', 'method not allowed'],
])('%s %s takes the route "%s"', (method, url, door) => expect(matchRoute(method, url)).toBe(door))

test('a form with files names its boundary', () => {
  const authorization = 'JWT x'
  expect(matchRoute('POST', '/api/media', { authorization, 'content-type': 'multipart/form-data' })).toBe('bad request')
  expect(matchRoute('POST', '/api/media', { authorization, 'content-type': 'multipart/form-data; boundary=x' })).toBe(
    'admin',
  )
})

test.each([
  ['GET', '/api/trusts', {}, 'unauthenticated'],
  ['GET', '/api/trusts', { cookie: 'a=b; payload-token=x' }, 'admin'],
  ['GET', '/api/trusts', { cookie: 'not-payload-token=x' }, 'unauthenticated'],
  ['GET', '/api/trusts', { authorization: 'JWT x' }, 'admin'],
  ['GET', '/api/media/file/a.webp', {}, 'unauthenticated'],
  ['GET', '/api', {}, 'unauthenticated'],
  ['GET', '/api/users/me', {}, 'admin'],
  ['POST', '/api/users/forgot-password', {}, 'admin'],
  ['POST', '/api/users/login/x', {}, 'unauthenticated'],
  ['POST', '/api/users', {}, 'unauthenticated'],
  ['POST', '/api/users/first-register', { authorization: 'JWT x' }, 'not found'],
  ['POST', '/api/users/verify/x', {}, 'not found'],
  ['GET', '/api/og', {}, 'not found'],
  ['GET', '/admin', {}, 'admin'],
] as const)('%s %s with %j takes the route "%s"', (method, url, headers, door) =>
  expect(matchRoute(method, url, headers)).toBe(door),
)
