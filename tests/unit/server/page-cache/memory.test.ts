import type { CachedPage } from '@/server/page-cache/cached-page'
import { Memory } from '@/server/page-cache/memory'

const page = (key: string, status = 200): CachedPage => ({
  key,
  status,
  headers: {},
  tags: [],
  expiresAt: Infinity,
  hash: '',
  bodies: { identity: Buffer.alloc(4_000) },
  links: [],
  immutable: false,
  revision: 0,
})

const room = { pages: 50_000, variants: 50_000, unknown: 50_000 }

test('addresses that anybody can make up push no page out', () => {
  const memory = new Memory(room)
  memory.set(page('/news'))
  for (let n = 0; n < 1_000; n++) {
    memory.set(page(`/unknown-${n}`, 404))
    memory.set(page(`/find?near=${n}`))
  }
  expect(memory.get('/news')).toBeDefined()
  expect(memory.stats().pages).toBe(1)
  expect(memory.stats().unknown).toBeLessThanOrEqual(10)
  expect(memory.stats().bytes).toBeLessThanOrEqual(150_000)
})

test('an address has one page, whatever its status was before', () => {
  const memory = new Memory(room)
  memory.set(page('/a', 404))
  memory.set(page('/a'))
  expect(memory.get('/a')?.status).toBe(200)
  memory.set(page('/a', 404))
  expect(memory.get('/a')?.status).toBe(404)
  expect(memory.stats()).toMatchObject({ pages: 0, unknown: 1 })
})

test('the pages used last come first', () => {
  const memory = new Memory()
  for (const key of ['/a', '/b', '/c']) memory.set(page(key))
  memory.get('/a')
  expect(memory.pages().map(({ key }) => key)).toEqual(['/a', '/c', '/b'])
})
