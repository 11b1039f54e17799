import { doorOf } from '@/documents/doors'

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
  ['TRACE', '/api/trusts', 'method not allowed'],
])('%s %s goes through the door "%s"', (method, url, door) => expect(doorOf(method, url)).toBe(door))

test('a form with files says what stands between its parts', () => {
  expect(doorOf('POST', '/api/media', 'multipart/form-data')).toBe('bad request')
  expect(doorOf('POST', '/api/media', 'multipart/form-data; boundary=x')).toBe('panel')
})
