import { expect, test } from '@playwright/test'
import { ownSite, publisher, type OwnSite, type Server } from '../support/own-site'

let site: OwnSite
let addresses: string[]

test.describe.configure({ mode: 'serial' })

const addressesIn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)

test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await ownSite()
  addresses = addressesIn((await site.server.get('/sitemap.xml')).text)
  for (const address of addresses) await site.server.get(address)
})

test.afterAll(() => site.remove())

/** Every published page answers 200, each within a time that a visitor would not notice, after the first seconds. */
const allAnswer = async (server: Server): Promise<void> => {
  for (const address of addresses) expect((await server.get(address)).status, address).toBe(200)
}

const status = (server: Server, address: string) => async (): Promise<number> => (await server.get(address)).status

const worksAgain = async (server: Server): Promise<void> => {
  await expect.poll(status(server, '/readyz'), { timeout: 20_000 }).toBe(200)
  const editor = await server.login(publisher)
  const { docs } = await editor.ask('GET', '/api/trusts?limit=1&depth=0')
  const [trust] = docs as { id: number; slug: string }[] // Payload's list
  const summary = `Back again ${Date.now()}.`
  await editor.ask('PATCH', `/api/trusts/${trust?.id}`, { summary, _status: 'published' })
  await expect
    .poll(async () => (await server.get(`/trusts/${trust?.slug}`)).text.includes(summary), { timeout: 5_000 })
    .toBe(true)
}

test('with the database stopped every published page is there, and the rest says what is wrong', async () => {
  test.setTimeout(120_000)
  expect(addresses.length).toBeGreaterThan(30)
  await site.database.stop()
  await allAnswer(site.server)
  expect(await status(site.server, '/readyz')()).toBe(503)
  expect(await status(site.server, '/healthz')()).toBe(200)
  const admin = await site.server.get('/admin')
  expect(admin.text).toMatch(/database/i)
  expect(admin.text).not.toMatch(/at .*\.(js|ts):\d+/)
  await site.database.start()
  await worksAgain(site.server)
})

test('with the database hanging every published page is there', async () => {
  test.setTimeout(120_000)
  await allAnswer(site.server)
  await site.database.hang()
  await allAnswer(site.server)
  await expect.poll(status(site.server, '/readyz'), { timeout: 10_000 }).toBe(503)
  await allAnswer(site.server)
  expect(await status(site.server, '/healthz')()).toBe(200)
  await site.database.resume()
  await worksAgain(site.server)
})

test('a server that starts while the database is away serves the pages that were kept', async () => {
  test.setTimeout(180_000)
  await allAnswer(site.server)
  await site.server.stop()
  await site.database.stop()
  const again = await site.another({ data: site.data })
  await allAnswer(again)
  expect(await status(again, '/readyz')()).toBe(503)
  await site.database.start()
  await worksAgain(again)
})
