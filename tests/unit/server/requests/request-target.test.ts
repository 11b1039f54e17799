import { ownHosts } from '@/server/requests/own-hosts'
import { requestTarget } from '@/server/requests/request-target'

test.each([
  ['/a?b=c', { url: '/a?b=c', path: '/a' }],
  ['/', { url: '/', path: '/' }],
  ['//evil.example/a', { url: '//evil.example/a', path: '//evil.example/a' }],
  ['http://x/admin/zz1', { url: '/admin/zz1', path: '/admin/zz1', host: 'x' }],
  ['HTTPS://X:8443?a', { url: '/?a', path: '/', host: 'X:8443' }],
  ['http://x', { url: '/', path: '/', host: 'x' }],
])('%s asks for %j', (sent, target) => expect(requestTarget(sent)).toEqual(target))

test.each(['*', 'x', 'ftp://x/a', '/a#b', 'http://x/a#b', ''])('%s asks for nothing', (sent) =>
  expect(requestTarget(sent)).toBeNull(),
)

test.each([
  [
    'https://www.example.nhs.uk',
    ['www.example.nhs.uk', 'WWW.example.nhs.uk:443'],
    ['example.nhs.uk', 'localhost', '127.0.0.1:3000', '', 'www.example.nhs.uk.evil.example'],
  ],
  [
    'http://localhost:3000',
    ['localhost:3000', '127.0.0.1', '[::1]:3000'],
    ['evil.example', '[::1', 'localhost:3000:1'],
  ],
])('of the site %s are the hosts %j, and not %j', (siteUrl, own, others) => {
  const isOwn = ownHosts(siteUrl)
  expect([own.map(isOwn), others.map(isOwn), isOwn(undefined)]).toEqual([
    own.map(() => true),
    others.map(() => false),
    false,
  ])
})
