import { expect, test } from '@playwright/test'
import { query } from '../support/database'
import { publisher } from '../support/people'
import type { Postgres } from '../support/postgres'
import type { Server } from '../support/server'
import { startSite, type Site } from '../support/site'
import { startWithTemplate } from '../support/templates'

let postgres: Postgres
let site: Site
let addresses: string[]

test.describe.configure({ mode: 'serial' })

const addressesIn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)

test.beforeAll(async () => {
  postgres = await startWithTemplate('starting')
  const url = postgres.url('starting')
  site = await startSite({ url, sql: (text, values) => query(url, text, values), remove: postgres.remove })
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
  await expect.poll(async () => (await server.get(`/trusts/${trust?.slug}`)).text.includes(summary)).toBe(true)
}

test('with the database stopped every published page is there, and the rest says what is wrong', async () => {
  expect(addresses.length).toBeGreaterThan(30)
  await postgres.stop()
  await allAnswer(site.server)
  expect(await status(site.server, '/readyz')()).toBe(503)
  expect(await status(site.server, '/healthz')()).toBe(200)
  const admin = await site.server.get('/admin')
  expect(admin.text).toMatch(/database/i)
  expect(admin.text).not.toMatch(/at .*\.(js|ts):\d+/)
  await postgres.start()
  await worksAgain(site.server)
})

test('with the database hanging every published page is there', async () => {
  await allAnswer(site.server)
  await postgres.hang()
  await allAnswer(site.server)
  await expect.poll(status(site.server, '/readyz'), { timeout: 10_000 }).toBe(503)
  await allAnswer(site.server)
  expect(await status(site.server, '/healthz')()).toBe(200)
  await postgres.resume()
  await worksAgain(site.server)
})

test('a server that starts while the database is away serves the pages that were kept', async () => {
  await allAnswer(site.server)
  await site.server.stop()
  await postgres.stop()
  const again = await site.another({ data: site.data })
  await allAnswer(again)
  expect(await status(again, '/readyz')()).toBe(503)
  await postgres.start()
  await worksAgain(again)
})
