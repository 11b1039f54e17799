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

const index = (...paths: string[]) =>
  page({
    key: '/sitemap.xml',
    hash: `index ${paths.join()}`,
    bodies: {
      identity: Buffer.from(
        `<sitemapindex>${paths.map((path) => `<sitemap><loc>https://a.example${path}</loc></sitemap>`).join('')}</sitemapindex>`,
      ),
    },
  })
const part = (key: string, ...paths: string[]) => ({ ...sitemap(...paths), key })

describe('where the sitemap is an index', () => {
  test('what its files list is known, once they are read', () => {
    const known = new KnownAddresses('/sitemap.xml', 10)
    expect(known.learn(index('/sitemap/1.xml', '/sitemap/2.xml'))).toBe(true)
    expect(known.sitemaps()).toEqual(['/sitemap.xml', '/sitemap/1.xml', '/sitemap/2.xml'])
    expect([known.has('/sitemap/1.xml'), known.all()]).toEqual([true, []])
    expect(known.learn(part('/sitemap/1.xml', '/a', '/b'))).toBe(true)
    expect(known.learn(part('/sitemap/2.xml', '/c'))).toBe(true)
    expect(known.learn(part('/sitemap/2.xml', '/c'))).toBe(false)
    expect([known.all(), known.wanted()]).toEqual([
      ['/a', '/b', '/c'],
      ['/a', '/b', '/c'],
    ])
  })

  test('a page that moves from one file to the other is not new, and is never missing', () => {
    const known = new KnownAddresses('/sitemap.xml', 10)
    known.learn(index('/sitemap/1.xml', '/sitemap/2.xml'))
    known.learn(part('/sitemap/1.xml', '/a', '/b'))
    known.learn(part('/sitemap/2.xml', '/c'))
    known.wanted().forEach((key) => {
      known.rendered(key)
    })
    expect(known.learn(part('/sitemap/2.xml', '/b', '/c'))).toBe(false)
    expect(known.learn(part('/sitemap/1.xml', '/0', '/a'))).toBe(true)
    expect([known.has('/b'), known.wanted()]).toEqual([true, ['/0']])
  })

  test('files that it does not name any more say nothing; an index that becomes a sitemap again has none', () => {
    const known = new KnownAddresses('/sitemap.xml', 10)
    known.learn(index('/sitemap/1.xml', '/sitemap/2.xml'))
    known.learn(part('/sitemap/1.xml', '/a'))
    known.learn(part('/sitemap/2.xml', '/b'))
    known.learn(index('/sitemap/1.xml'))
    expect([known.all(), known.learn(part('/sitemap/2.xml', '/z'))]).toEqual([['/a'], false])
    known.learn(sitemap('/a'))
    expect([known.sitemaps(), known.all()]).toEqual([['/sitemap.xml'], ['/a']])
  })
})
