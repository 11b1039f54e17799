import fc from 'fast-check'
import type { CachedPage } from '@/server/page-cache/cached-page'
import { Freshness } from '@/server/page-cache/freshness'

const made = (revision: number, tags: string[], over: Partial<CachedPage> = {}): CachedPage => ({
  key: '/',
  status: 200,
  headers: {},
  tags,
  expiresAt: Infinity,
  hash: '',
  bodies: { identity: Buffer.alloc(0) },
  links: [],
  immutable: false,
  revision,
  ...over,
})

const listening = () => {
  const freshness = new Freshness()
  freshness.connected()
  return freshness
}

test('a page is stale until changes are listened for', () => {
  const freshness = new Freshness()
  const page = made(freshness.revision, ['trusts:4'])
  expect(freshness.isFresh(page, 0)).toBe(false)
  freshness.connected()
  expect(freshness.isFresh(page, 0)).toBe(false)
  expect(freshness.isFresh(made(freshness.revision, ['trusts:4']), 0)).toBe(true)
})

test('a change outdates what has read it and was begun before it, and nothing else', () => {
  const freshness = listening()
  const before = made(freshness.revision, ['trusts:4', 'home'])
  const other = made(freshness.revision, ['trusts:5'])
  freshness.invalidate('trusts:4')
  expect(freshness.isFresh(before, 0)).toBe(false)
  expect(freshness.isFresh(other, 0)).toBe(true)
  expect(freshness.isFresh(made(freshness.revision, ['trusts:4']), 0)).toBe(true)
})

test('a lost connection puts everything stale, also after it is back', () => {
  const freshness = listening()
  const page = made(freshness.revision, [])
  expect(freshness.isFresh(page, 0)).toBe(true)
  freshness.disconnected()
  expect(freshness.isFresh(page, 0)).toBe(false)
  freshness.connected()
  expect(freshness.isFresh(page, 0)).toBe(false)
})

test('a page ends at its moment', () => {
  const freshness = listening()
  const page = made(freshness.revision, [], { expiresAt: 1000 })
  expect(freshness.isFresh(page, 999)).toBe(true)
  expect(freshness.isFresh(page, 1000)).toBe(false)
})

test('what carries its hash in its address never changes', () => {
  const freshness = new Freshness()
  expect(freshness.isFresh(made(-1, [], { immutable: true }), 0)).toBe(true)
})

test('more tags than are told apart put everything stale rather than let one change be missed', () => {
  const freshness = listening()
  const page = made(freshness.revision, ['trusts:4'])
  for (let n = 0; n <= 50_001; n++) freshness.invalidate(`news-posts:${n}`)
  expect(freshness.isFresh(page, 0)).toBe(false)
})

test('law: fresh exactly when no tag has changed since the renderer began', () => {
  const event = fc.oneof(
    fc.record({ make: fc.subarray(['a', 'b', 'c']) }),
    fc.record({ change: fc.constantFrom('a', 'b', 'c') }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const freshness = listening()
      const pages: { page: CachedPage; changed: Set<string> }[] = []
      for (const one of events) {
        if ('make' in one) pages.push({ page: made(freshness.revision, one.make), changed: new Set() })
        else {
          freshness.invalidate(one.change)
          for (const { changed } of pages) changed.add(one.change)
        }
        for (const { page, changed } of pages) {
          expect(freshness.isFresh(page, 0)).toBe(!page.tags.some((tag) => changed.has(tag)))
        }
      }
    }),
  )
})
