import { Memory } from '@/server/page-cache/memory'
import { page } from './page'

const bodies = { identity: Buffer.alloc(4_000) }
const sized = (key: string, status = 200) => page({ key, status, bodies })
/** room for ten pages of each kind: one takes 5,000 bytes */
const room = { pages: 50_000, variants: 50_000, unknown: 50_000 }

test('addresses that anybody can make up push no page out', () => {
  const memory = new Memory({ room })
  memory.set(sized('/news'))
  for (let n = 0; n < 1_000; n++) {
    memory.set(sized(`/unknown-${n}`, 404))
    memory.set(sized(`/find?near=${n}`))
  }
  expect(memory.use('/news')).toBeDefined()
  expect(memory.stats()).toEqual({ pages: 1, variants: 10, unknown: 10, bytes: 21 * 5_000 })
})

test.each([
  [200, 'pages'],
  [308, 'pages'],
  [410, 'pages'],
  [503, 'pages'],
  [307, 'unknown'],
  [404, 'unknown'],
  [400, 'unknown'],
] as const)('a page with status %i is among the %s', (status, store) => {
  const memory = new Memory()
  memory.set(sized('/a', status))
  expect(memory.stats()[store]).toBe(1)
})

test('an answer to what somebody typed is among the unknown, and pushes no answer of the site out', () => {
  const memory = new Memory({ room })
  memory.set(sized('/find?near=kendal'))
  for (let n = 0; n < 1_000; n++) memory.set({ ...sized(`/search?q=${n}`), madeUp: true })
  expect(memory.use('/find?near=kendal')).toBeDefined()
  expect(memory.stats()).toMatchObject({ variants: 1, unknown: 10 })
})

test('an address has one page, whatever its status was before', () => {
  const memory = new Memory({ room })
  memory.set(sized('/a', 404))
  memory.set(sized('/a'))
  expect(memory.use('/a')?.status).toBe(200)
  memory.set(sized('/a', 404))
  expect(memory.use('/a')?.status).toBe(404)
  expect(memory.stats()).toMatchObject({ pages: 0, unknown: 1 })
})

test('the most recently used pages come first, also when others are rendered again', () => {
  const memory = new Memory()
  for (const key of ['/a', '/b', '/c']) memory.set(sized(key))
  for (const key of ['/c', '/b', '/a']) memory.use(key)
  memory.set(sized('/c'))
  memory.peek('/b')
  expect(memory.recentlyUsed()).toEqual(['/a', '/b', '/c'])
})

test('of the pages used last the most often used come first; files of the build are none of them', () => {
  const memory = new Memory()
  memory.set(page({ key: '/_next/static/a.css', immutable: true }))
  for (const key of ['/a', '/b', '/c', '/d']) memory.set(sized(key))
  for (const key of ['/a', '/b', '/b', '/c', '/c', '/c', '/d']) memory.use(key)
  memory.set(sized('/c'))
  expect(memory.mostUsed(2).map(({ key }) => key)).toEqual(['/c', '/d'])
  expect(memory.mostUsed(9).map(({ key }) => key)).toEqual(['/c', '/b', '/d', '/a'])
})

test('a page of the site that goes for want of room is named, a deleted or replaced one is not', () => {
  const evicted: string[] = []
  const memory = new Memory({ room, onEvicted: (key) => evicted.push(key) })
  for (let n = 0; n <= 10; n++) memory.set(sized(`/${n}`))
  for (let n = 0; n <= 20; n++) memory.set(sized(`/unknown-${n}`, 404))
  memory.set(sized('/5'))
  memory.deleteWhere(({ key }) => key === '/6')
  expect(evicted).toEqual(['/0'])
})

test('what matches is deleted from every kind, and named', () => {
  const memory = new Memory()
  for (const one of [sized('/a'), sized('/b', 404), sized('/c?d=e'), sized('/kept')]) memory.set(one)
  expect(memory.deleteWhere(({ key }) => key !== '/kept').sort()).toEqual(['/a', '/b', '/c?d=e'])
  expect(memory.all().map(({ key }) => key)).toEqual(['/kept'])
})
