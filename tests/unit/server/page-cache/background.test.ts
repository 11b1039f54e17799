import { jest } from '@jest/globals'
import { Background } from '@/server/page-cache/background'

/** A background over a list of stale pages; each render waits to be let go. */
const setUp = () => {
  const stale: string[] = []
  const rendered: string[] = []
  let letGo: () => void = () => undefined
  let passes = 0
  const background = new Background({
    delay: 100,
    next: () => {
      passes++
      return [...stale]
    },
    render: async (key) => {
      rendered.push(key)
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      stale.splice(stale.indexOf(key), 1)
    },
  })
  return { background, stale, rendered, passes: () => passes, finishOne: () => letGo() }
}

/** Time passes, and what waits for promises goes on. */
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a burst of changes leads to one pass, after the delay, one page after the other', async () => {
  const { background, stale, rendered, passes, finishOne } = setUp()
  stale.push('/a', '/b')
  for (let n = 0; n < 10; n++) background.request()
  await pass(99)
  expect([rendered, background.idle]).toEqual([[], false])
  await pass(1)
  expect(rendered).toEqual(['/a'])
  finishOne()
  await pass(0)
  expect(rendered).toEqual(['/a', '/b'])
  expect(background.idle).toBe(false)
  finishOne()
  await pass(1_000)
  expect([rendered, passes(), background.idle]).toEqual([['/a', '/b'], 1, true])
})

test('a change meanwhile leads to another pass, which begins with what is most important then', async () => {
  const { background, stale, rendered, finishOne } = setUp()
  stale.push('/a', '/b')
  background.request()
  await pass(100)
  stale.splice(1, 0, '/first')
  background.request()
  finishOne()
  await pass(99)
  expect([rendered, background.idle]).toEqual([['/a'], false])
  await pass(1)
  expect(rendered).toEqual(['/a', '/first'])
})

test('when it is stopped, nothing begins any more', async () => {
  const { background, stale, rendered, finishOne } = setUp()
  stale.push('/a', '/b')
  background.request()
  await pass(100)
  background.stop()
  finishOne()
  background.request()
  await pass(1_000)
  expect([rendered, background.idle]).toEqual([['/a'], true])
})
