import { addTag, expiresAt, readOnce } from '@/server/page-cache/cache-tags'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { Fragments } from '@/server/page-cache/fragments'
import { Freshness } from '@/server/page-cache/freshness'

const connected = () => {
  const freshness = new Freshness()
  freshness.connected()
  const fragments = new Fragments(freshness)
  let reads = 0
  let during: () => void = () => undefined
  /** a menu as pages read it, and how a page that shows it is tagged */
  const page = async () => {
    const context = newRenderContext(fragments)
    const menu = await renderContext.run(context, () =>
      readOnce('menu', async () => {
        addTag('menu')
        expiresAt(later)
        const value = ++reads
        await Promise.resolve()
        during()
        return value
      }),
    )
    return { menu, tags: [...context.tags], expiresAt: context.expiresAt }
  }
  return { freshness, page, whileReading: (work: () => void) => (during = work) }
}
const later = Date.now() + 60_000

test('what pages share is read once, and each of them carries its tags and expires with it', async () => {
  const { page } = connected()
  expect(await page()).toEqual({ menu: 1, tags: ['menu'], expiresAt: later })
  expect(await page()).toEqual({ menu: 1, tags: ['menu'], expiresAt: later })
})

test('pages that are rendered at the same time share one reading, unless something has changed since it began', async () => {
  const { freshness, page } = connected()
  expect((await Promise.all([page(), page()])).map(({ menu }) => menu)).toEqual([1, 1])
  freshness.invalidate('menu')
  const first = page()
  freshness.invalidate('menu')
  expect((await Promise.all([first, page()])).map(({ menu }) => menu)).toEqual([2, 3])
  expect((await page()).menu).toBe(3)
})

test('it is read again after a change of what it was read from, and after no other', async () => {
  const { freshness, page } = connected()
  await page()
  freshness.invalidate('other')
  expect((await page()).menu).toBe(1)
  freshness.invalidate('menu')
  expect((await page()).menu).toBe(2)
})

test('a change while it is read makes it stale', async () => {
  const { freshness, page, whileReading } = connected()
  whileReading(() => freshness.invalidate('menu'))
  await page()
  whileReading(() => undefined)
  expect((await page()).menu).toBe(2)
  expect((await page()).menu).toBe(2)
})

test('it is read each time while changes may be missed', async () => {
  const { freshness, page } = connected()
  await page()
  freshness.disconnected()
  expect((await page()).menu).toBe(2)
  expect((await page()).menu).toBe(3)
  freshness.connected()
  expect((await page()).menu).toBe(4)
  expect((await page()).menu).toBe(4)
})

test('a page that is rendered from scratch reads it itself', async () => {
  const context = newRenderContext()
  const read = () => {
    addTag('menu')
    return Promise.resolve('read')
  }
  expect(await renderContext.run(context, () => readOnce('menu', read))).toBe('read')
  expect([...context.tags]).toEqual(['menu'])
})

test('those used least go when the room is full', async () => {
  const freshness = new Freshness()
  freshness.connected()
  const fragments = new Fragments(freshness, 10_000)
  const reads: string[] = []
  const read = (key: string) =>
    fragments.get(key, () => {
      reads.push(key)
      return Promise.resolve('x'.repeat(4_000))
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read(key)
  expect(reads).toEqual(['a', 'b', 'c', 'b'])
})

test('what came to nothing is shared too', async () => {
  const freshness = new Freshness()
  freshness.connected()
  const fragments = new Fragments(freshness)
  let reads = 0
  const read = () =>
    fragments.get('nothing', () => {
      reads++
      return Promise.resolve(undefined)
    })
  await read()
  await read()
  expect(reads).toBe(1)
})
