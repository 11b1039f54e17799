import fc from 'fast-check'
import type { Document } from '@/server/page-cache/cached-page'
import { Freshness } from '@/server/page-cache/freshness'

const made = (number: number, tags: string[], over: Partial<Document> = {}): Document => ({
  key: '/',
  status: 200,
  headers: {},
  tags,
  until: Infinity,
  hash: '',
  bodies: { identity: Buffer.alloc(0) },
  links: [],
  immutable: false,
  number,
  ...over,
})

const listening = () => {
  const freshness = new Freshness()
  freshness.listening()
  return freshness
}

test('a document is in doubt until changes are listened for', () => {
  const freshness = new Freshness()
  const document = made(freshness.number, ['trusts:4'])
  expect(freshness.isFresh(document, 0)).toBe(false)
  freshness.listening()
  expect(freshness.isFresh(document, 0)).toBe(false)
  expect(freshness.isFresh(made(freshness.number, ['trusts:4']), 0)).toBe(true)
})

test('a change outdates what has read it and was begun before it, and nothing else', () => {
  const freshness = listening()
  const before = made(freshness.number, ['trusts:4', 'home'])
  const other = made(freshness.number, ['trusts:5'])
  freshness.changed('trusts:4')
  expect(freshness.isFresh(before, 0)).toBe(false)
  expect(freshness.isFresh(other, 0)).toBe(true)
  expect(freshness.isFresh(made(freshness.number, ['trusts:4']), 0)).toBe(true)
})

test('a lost connection puts everything in doubt, also after it is back', () => {
  const freshness = listening()
  const document = made(freshness.number, [])
  expect(freshness.isFresh(document, 0)).toBe(true)
  freshness.lost()
  expect(freshness.isFresh(document, 0)).toBe(false)
  freshness.listening()
  expect(freshness.isFresh(document, 0)).toBe(false)
})

test('a document ends at its moment', () => {
  const freshness = listening()
  const document = made(freshness.number, [], { until: 1000 })
  expect(freshness.isFresh(document, 999)).toBe(true)
  expect(freshness.isFresh(document, 1000)).toBe(false)
})

test('what carries its hash in its address never changes', () => {
  const freshness = new Freshness()
  expect(freshness.isFresh(made(-1, [], { immutable: true }), 0)).toBe(true)
})

test('more tags than are told apart put everything in doubt rather than let one change be missed', () => {
  const freshness = listening()
  const document = made(freshness.number, ['trusts:4'])
  for (let n = 0; n <= 50_001; n++) freshness.changed(`news-posts:${n}`)
  expect(freshness.isFresh(document, 0)).toBe(false)
})

test('law: fresh exactly when no tag has changed since the making began', () => {
  const event = fc.oneof(
    fc.record({ make: fc.subarray(['a', 'b', 'c']) }),
    fc.record({ change: fc.constantFrom('a', 'b', 'c') }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const freshness = listening()
      const documents: { document: Document; changed: Set<string> }[] = []
      for (const one of events) {
        if ('make' in one) documents.push({ document: made(freshness.number, one.make), changed: new Set() })
        else {
          freshness.changed(one.change)
          for (const { changed } of documents) changed.add(one.change)
        }
        for (const { document, changed } of documents) {
          expect(freshness.isFresh(document, 0)).toBe(!document.tags.some((tag) => changed.has(tag)))
        }
      }
    }),
  )
})
