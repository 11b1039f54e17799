import fc from 'fast-check'
import type { CachedPage } from '@/server/page-cache/cached-page'
import { Freshness } from '@/server/page-cache/freshness'
import { page } from './page'

const made = (revision: number, tags: string[], over: Partial<CachedPage> = {}): CachedPage =>
  page({ revision, tags, ...over })

const listening = () => {
  const freshness = new Freshness()
  freshness.connected()
  return freshness
}

test('a page is stale until changes are listened for', () => {
  const freshness = new Freshness()
  const old = made(freshness.revision, ['trusts:4'])
  expect(freshness.isFresh(old, 0)).toBe(false)
  freshness.connected()
  expect(freshness.isFresh(old, 0)).toBe(false)
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

test('a lost connection makes everything stale, also after it is back', () => {
  const freshness = listening()
  const old = made(freshness.revision, [])
  expect(freshness.isFresh(old, 0)).toBe(true)
  freshness.disconnected()
  expect(freshness.isFresh(old, 0)).toBe(false)
  freshness.connected()
  expect(freshness.isFresh(old, 0)).toBe(false)
})

test('a page expires at its moment', () => {
  const freshness = listening()
  const old = made(freshness.revision, [], { expiresAt: 1000 })
  expect(freshness.isFresh(old, 999)).toBe(true)
  expect(freshness.isFresh(old, 1000)).toBe(false)
})

test('what carries its hash in its address never changes', () => {
  const freshness = new Freshness()
  expect(freshness.isFresh(made(-1, [], { immutable: true }), 0)).toBe(true)
})

test('more tags than are told apart make everything stale rather than let one change be missed', () => {
  const freshness = listening()
  const old = made(freshness.revision, ['trusts:4'])
  for (let n = 0; n <= 50_001; n++) freshness.invalidate(`news-posts:${n}`)
  expect(freshness.isFresh(old, 0)).toBe(false)
})

test('law: fresh exactly when no tag has changed since the renderer began', () => {
  const event = fc.oneof(
    fc.record({ make: fc.subarray(['a', 'b', 'c']) }),
    fc.record({ change: fc.constantFrom('a', 'b', 'c') }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const freshness = listening()
      const pages: { old: CachedPage; changed: Set<string> }[] = []
      for (const one of events) {
        if ('make' in one) pages.push({ old: made(freshness.revision, one.make), changed: new Set() })
        else {
          freshness.invalidate(one.change)
          for (const { changed } of pages) changed.add(one.change)
        }
        for (const { old, changed } of pages) {
          expect(freshness.isFresh(old, 0)).toBe(!old.tags.some((tag) => changed.has(tag)))
        }
      }
    }),
  )
})

test('a page is invalidated by a change of what it has read, whether the connection holds or not', () => {
  const freshness = listening()
  const before = made(freshness.revision, ['trusts:4'])
  freshness.invalidate('trusts:4')
  freshness.disconnected()
  expect(freshness.isInvalidated(before)).toBe(true)
  expect(freshness.isInvalidated(made(freshness.revision, ['trusts:4']))).toBe(false)
  expect(freshness.isInvalidated(made(0, ['trusts:5']))).toBe(false)
})
