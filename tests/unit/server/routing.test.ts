import { doorOf } from '@/server/routing'

test.each([
  ['GET', '/', 'public'],
  ['HEAD', '/news', 'public'],
  ['GET', '/files/a.pdf', 'public'],
  ['GET', '/_next/static/a.css', 'public'],
  ['GET', '/_next/image?url=x', 'next'],
  ['GET', '/admin', 'panel'],
  ['GET', '/administration', 'public'],
  ['POST', '/api/users/login', 'panel'],
  ['GET', '/api/open/v1/centres', 'public'],
  ['GET', '/preview/trusts/1', 'preview'],
  ['GET', '/healthz', 'health'],
  ['GET', '/readyz?x=1', 'readiness'],
  ['GET', '/statz?anew=/', 'statistics'],
  ['POST', '/', 'method not allowed'],
  ['DELETE', '/news/a', 'method not allowed'],
  ['POST', '/preview/trusts/1', 'method not allowed'],
  ['TRACE', '/healthz', 'method not allowed'],
  ['GET', '/api/%00', 'bad request'],
  ['GET', '/admin/../etc', 'bad request'],
  ['GET', `/api/trusts?where=${'a'.repeat(9_000)}`, 'bad request'],
  ['POST', '/api/graphql', 'closed'],
  ['TRACE', '/api/trusts', 'method not allowed'],
])('%s %s goes through the door "%s"', (method, url, door) => expect(doorOf(method, url)).toBe(door))

test('a form with files says what stands between its parts', () => {
  const authorization = 'JWT x'
  expect(doorOf('POST', '/api/media', { authorization, 'content-type': 'multipart/form-data' })).toBe('bad request')
  expect(doorOf('POST', '/api/media', { authorization, 'content-type': 'multipart/form-data; boundary=x' })).toBe(
    'panel',
  )
})

test.each([
  ['GET', '/api/trusts', {}, 'log in first'],
  ['GET', '/api/trusts', { cookie: 'a=b; payload-token=x' }, 'panel'],
  ['GET', '/api/trusts', { cookie: 'not-payload-token=x' }, 'log in first'],
  ['GET', '/api/trusts', { authorization: 'JWT x' }, 'panel'],
  ['GET', '/api/media/file/a.webp', {}, 'log in first'],
  ['GET', '/api', {}, 'log in first'],
  ['GET', '/api/users/me', {}, 'panel'],
  ['POST', '/api/users/forgot-password', {}, 'panel'],
  ['POST', '/api/users/login/x', {}, 'log in first'],
  ['POST', '/api/users', {}, 'log in first'],
  ['POST', '/api/users/first-register', { authorization: 'JWT x' }, 'closed'],
  ['POST', '/api/users/verify/x', {}, 'closed'],
  ['GET', '/api/og', {}, 'closed'],
  ['GET', '/admin', {}, 'panel'],
] as const)('%s %s with %j goes through the door "%s"', (method, url, said, door) =>
  expect(doorOf(method, url, said)).toBe(door),
)
