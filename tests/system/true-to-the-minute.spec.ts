import { expect, test } from '@playwright/test'
import { hasNginx } from '../support/edge'
import { startSite, type Site } from '../support/site'

// What a page says of the clock, as visitors get it from the edge, by a clock that the test sets.

// a Monday; in winter London has the time of UTC
const day = '2027-03-01'
const closing = Date.parse(`${day}T20:00:00Z`)
/** How far the edge may be behind, in ms. */
const mostBehind = 5_000
const address = '/community-diagnostic-centres/fleetwood-health-and-wellbeing-centre'
const [before, after] = ['Open until 8pm', 'Closed, opens tomorrow at 8am']

let site: Site

test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startSite({ at: new Date(`${day}T19:30:00Z`), behindEdge: true })
})
test.afterAll(() => site.remove())

const says = async (query: string): Promise<string> => {
  const { status, text } = await site.server.get(`${address}${query}`)
  expect(status).toBe(200)
  return text.includes(before) ? before : text.includes(after) ? after : text
}

test('at the edge a centre is closed within 5 seconds of its closing, for who asks all the time and for who comes then', async () => {
  test.skip(!hasNginx, 'this machine has no nginx')
  // copies of their own: the edge takes each query for another address
  const copies = Array.from({ length: 8 }, (_, copy) => `?copy=${copy}`)
  const left = 1_500
  site.setClock(new Date(closing - left))
  const closes = performance.now() + left
  for (const copy of copies) expect(await says(copy)).toBe(before)
  expect(performance.now(), 'the copies were made before the closing').toBeLessThan(closes)
  const [always, ...others] = copies
  let changed = 0
  await expect
    .poll(
      async () => {
        const said = await says(always ?? '')
        if (said === after) changed ||= performance.now()
        else changed = 0
        return performance.now() > closes + mostBehind
      },
      { timeout: 15_000, intervals: [50] },
    )
    .toBe(true)
  expect(changed, 'who asks all the time gets the new words').toBeGreaterThan(closes)
  expect(changed - closes).toBeLessThan(mostBehind)
  for (const copy of others) expect(await says(copy), 'who comes then').toBe(after)
})
