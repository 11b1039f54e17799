import { administrator, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// Rules about several records hold also when these are saved at the same moment; those of governance: structure.test.ts.

let own: PayloadOnDatabase
let admin: Person

beforeAll(async () => {
  own = await startPayload()
  admin = await (await restOn(own)).as(administrator)
})
afterAll(() => own.remove())

const published = { _status: 'published' }

const add = async (collection: string, data: object): Promise<number> => {
  const { doc } = await admin.ask('POST', `/api/${collection}?depth=0`, { ...data, ...published })
  return (doc as { id: number }).id // Payload's answer
}

/** How many of some saves went through; the others were refused in words. */
const accepted = async (saves: Promise<Json>[]): Promise<number> => {
  const all = await Promise.allSettled(saves)
  for (const one of all) if (one.status === 'rejected') expect(String(one.reason)).toMatch(/answered (?:400|409)/)
  return all.filter(({ status }) => status === 'fulfilled').length
}

let count = 0
const page = (more: object = {}) => add('pages', { title: `Page ${++count}`, summary: 'A page.', ...more })

test('two pages do not belong under each other', async () => {
  const [one, other] = [await page(), await page()]
  const under = (id: number, parent: number) => admin.ask('PATCH', `/api/pages/${id}`, { parent, ...published })
  expect(await accepted([under(one, other), under(other, one)])).toBe(1)
})

test('three pages form no circle one after the other', async () => {
  const top = await page()
  const middle = await page({ parent: top })
  const bottom = await page({ parent: middle })
  const answer = await admin.ask('PATCH', `/api/pages/${top}`, { parent: bottom, ...published }, 400)
  expect(JSON.stringify(answer)).toMatch(/would belong under each other: Page \d+, Page \d+/)
  await admin.ask('PATCH', `/api/pages/${top}?draft=true`, { parent: bottom, _status: 'draft' })
})

test('two old addresses do not lead to each other, and one leads to one place', async () => {
  const lead = (from: string, url: string) => admin.ask('POST', '/api/redirects', { from, url })
  await page({ title: 'Somewhere', slug: 'somewhere' })
  expect(await accepted([lead('/old-a', '/old-b'), lead('/old-b', '/old-a')])).toBeLessThan(2)
  expect(await accepted([1, 2, 3].map(() => lead('/old-c', '/somewhere')))).toBe(1)
})
