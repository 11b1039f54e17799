import { KnownAddresses } from '@/server/page-cache/known-addresses'
import { page } from './page'

const sitemap = (...paths: string[]) =>
  page({
    key: '/sitemap.xml',
    hash: paths.join(),
    bodies: { identity: Buffer.from(paths.map((path) => `<url><loc>https://a.example${path}</loc></url>`).join('')) },
  })

test('addresses that the sitemap lists are known, and wanted when they are new', () => {
  const known = new KnownAddresses('/sitemap.xml', 10)
  expect(known.learn(sitemap('/a', '/b'))).toBe(true)
  expect([known.has('/a'), known.has('/c'), known.wanted()]).toEqual([true, false, ['/a', '/b']])
  known.rendered('/a')
  known.rendered('/b')
  expect(known.learn(sitemap('/a', '/c'))).toBe(true)
  expect([known.has('/b'), known.all(), known.wanted()]).toEqual([false, ['/a', '/c'], ['/c']])
})

test('the same sitemap again, another page, and a sitemap that failed say nothing new', () => {
  const known = new KnownAddresses('/sitemap.xml', 10)
  known.learn(sitemap('/a'))
  expect(known.learn(sitemap('/a'))).toBe(false)
  expect(known.learn({ ...sitemap('/b'), key: '/other.xml' })).toBe(false)
  expect(known.learn({ ...sitemap('/b'), status: 404 })).toBe(false)
  expect(known.all()).toEqual(['/a'])
  expect(new KnownAddresses(undefined, 10).learn(sitemap('/a'))).toBe(false)
})

test('an address that goes brings nothing new', () => {
  const known = new KnownAddresses('/sitemap.xml', 10)
  known.learn(sitemap('/a', '/b'))
  expect(known.learn(sitemap('/a'))).toBe(false)
})

test('no more are wanted than may wait', () => {
  const known = new KnownAddresses('/sitemap.xml', 2)
  known.learn(sitemap('/a', '/b', '/c'))
  expect(known.wanted()).toEqual(['/a', '/b'])
  known.rendered('/a')
  known.want(['/d', '/e'])
  expect(known.wanted()).toEqual(['/b', '/d'])
})
