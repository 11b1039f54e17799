import { expect, test } from '@playwright/test'
import { query } from '../support/database'
import { publisher, type Person } from '../support/people'
import type { Postgres } from '../support/postgres'
import { addition } from '../support/role-records'
import { type Client, clientOf } from '../support/server'
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
  site = await startSite({
    database: { url, sql: (text, values) => query(url, text, values), remove: postgres.remove },
    behindEdge: true,
  })
  addresses = addressesIn((await site.server.get('/sitemap.xml')).text)
  for (const address of addresses) await site.server.get(address)
})

test.afterAll(() => site.remove())

/** Every published page answers 200, each within a time that a visitor would not notice, after the first seconds. */
const allAnswer = async (server: Client): Promise<void> => {
  for (const address of addresses) expect((await server.get(address)).status, address).toBe(200)
}

const status = (server: Client, address: string) => async (): Promise<number> => (await server.get(address)).status

const worksAgain = async (server: Client): Promise<void> => {
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
  await expect.poll(status(site.server, '/readyz'), { timeout: 30_000 }).toBe(503)
  await allAnswer(site.server)
  expect(await status(site.server, '/healthz')()).toBe(200)
  await postgres.resume()
  await worksAgain(site.server)
})

interface Published {
  id: number
  address: string
}

const publishPost = async (editor: Person, title: string, more: object = {}): Promise<Published> => {
  const { doc } = await editor.ask('POST', '/api/news-posts', {
    title,
    summary: `${title}, in short.`,
    publishedOn: '2026-11-20',
    _status: 'published',
    ...more,
  })
  const { id, slug } = doc as { id: number; slug: string } // Payload's answer
  return { id, address: `/news/${slug}` }
}

/** Uploads a picture and returns its id and public address. */
const uploadPicture = async (editor: Person): Promise<Published> => {
  const form = (await addition('media', { trust: 0, body: 0, seat: 0 })) as FormData // what it is for an upload
  const response = await fetch(`${site.server.url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${editor.token}` },
    body: form,
  })
  const { doc } = (await response.json()) as { doc: { id: number; filename: string } } // Payload's answer
  return { id: doc.id, address: `/files/${doc.filename}` }
}

/** The background has rendered all that it wants to. */
const settled = (): Promise<unknown> => site.server.rendered()

/** The pages that are sent as they are, with the hash of each. */
const freshPages = async (): Promise<Record<string, string>> =>
  ((await (await fetch(`${site.server.direct}/statz`)).json()) as { fresh: Record<string, string> }).fresh // our own answer

const resumed = async (): Promise<void> => {
  await postgres.resume()
  await worksAgain(site.server)
}

/** The edge's copies are up to 10 seconds old. */
const pastTheEdge = () => clientOf(site.server.direct)

test('what was published shortly before an outage is there, though nobody has asked for it since', async () => {
  const editor = await site.server.login(publisher)
  const server = pastTheEdge()
  expect((await server.get('/news/published-just-now')).status).toBe(404)
  await publishPost(editor, 'Published just now')
  await expect
    .poll(async () => Object.keys(await site.server.rendered()), { timeout: 45_000 })
    .toContain('/news/published-just-now')
  await settled()
  await postgres.hang()
  expect((await server.get('/news/published-just-now')).text).toContain('Published just now, in short.')
  for (const list of ['/', '/news', '/news/feed.xml', '/sitemap.xml'])
    expect((await server.get(list)).text, list).toContain('/news/published-just-now')
  await resumed()
})

const takenAway: readonly [what: string, change: object][] = [
  ['unpublished', { _status: 'draft' }],
  ['put into the bin', { deletedAt: '2026-11-21T10:00:00.000Z' }],
  ['withdrawn', { withdrawn: { on: '2026-11-21', why: 'The figures were wrong.' }, _status: 'published' }],
]

for (const [what, change] of takenAway) {
  test(`what is ${what} is not sent again, though the database hangs right after`, async () => {
    const editor = await site.server.login(publisher)
    const server = pastTheEdge()
    const title = `Soon ${what}`
    const words = `${title}, in short.`
    const picture = await uploadPicture(editor)
    const { address, id } = await publishPost(editor, title, { image: picture.id })
    const lists = ['/', '/news', '/news/feed.xml']
    await settled()
    expect((await server.get(address)).text).toContain(words)
    for (const page of lists) expect((await server.get(page)).text, page).toContain(title)
    expect((await server.get(picture.address)).status).toBe(200)
    const before = await freshPages()
    await editor.ask('PATCH', `/api/news-posts/${id}`, change)
    // PostgreSQL notifies after it has answered: a database that stops in between has told nobody
    await expect.poll(async () => (await freshPages())[address] !== before[address]).toBe(true)
    await postgres.hang()
    // each at once: until the outage is noticed one waits for what hangs
    const sent = await Promise.all([address, ...lists, picture.address].map((page) => server.get(page)))
    for (const { text } of sent) expect(text).not.toContain(words)
    // what is withdrawn still says which it was
    for (const { text } of sent.slice(1)) expect(text).not.toContain(title)
    expect(sent[0]?.status).not.toBe(200)
    expect(sent.at(-1)?.status).not.toBe(200)
    await resumed()
    await expect.poll(status(server, address)).toBe(what === 'withdrawn' ? 410 : 404)
    expect((await server.get(picture.address)).status).toBe(404)
  })
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The time of day in London at a moment, '14:05'. */
const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(at)

test('a page whose words hang on the clock does not say in an outage what was true before', async () => {
  const editor = await site.server.login(publisher)
  const trust = (await editor.ask('GET', '/api/trusts?limit=1&depth=0')).docs as { id: number }[] // Payload's list
  // hours end with a minute: this instance's clock goes as much ahead as is left of ours, but for half a minute
  const closes = Math.ceil((Date.now() + 60_000) / 60_000) * 60_000
  const ahead = closes - Date.now() - 30_000
  const opens = timeOfDay(closes - 60 * 60_000)
  await editor.ask('POST', '/api/cdcs', {
    name: 'Closes soon',
    summary: 'A centre.',
    kind: 'hub',
    hostTrust: trust[0]?.id,
    address: { town: 'Preston' },
    status: { state: 'open' },
    bankHolidays: 'usual',
    hours: [{ days: Object.fromEntries(week.map((day) => [day, true])), opens, closes: timeOfDay(closes) }],
    _status: 'published',
  })
  const server = await site.another({ ahead })
  const pages = ['/community-diagnostic-centres/closes-soon', '/community-diagnostic-centres']
  const words = async (page: string): Promise<string> => (await server.get(page)).text
  for (const page of pages) await expect.poll(() => words(page)).toMatch(/Closes soon[^]*Open until/)
  await server.rendered()
  await postgres.hang()
  expect(Date.now() + ahead, 'the pages were cached before it closes').toBeLessThan(closes)
  await expect
    .poll(async () => (await words(pages[0] ?? '')).includes('Open until'), { timeout: 60_000, intervals: [250] })
    .toBe(false)
  expect(Date.now() + ahead).toBeGreaterThanOrEqual(closes)
  for (const page of pages) expect(await words(page), page).toContain('What depends on the time was right until')
  await resumed()
})

test('a server that starts while the database is away serves the cached pages, and none that was taken away', async () => {
  const editor = await site.server.login(publisher)
  const gone = await publishPost(editor, 'Not after a start')
  await settled()
  expect((await site.server.get(gone.address)).status).toBe(200)
  await editor.ask('PATCH', `/api/news-posts/${gone.id}`, { _status: 'draft' })
  await expect.poll(status(site.server, gone.address)).toBe(404)
  await settled()
  await allAnswer(site.server)
  await site.server.stop()
  await postgres.stop()
  const again = await site.another({ data: site.data })
  await allAnswer(again)
  expect(await status(again, gone.address)()).toBe(503)
  expect((await again.get('/news')).text).not.toContain(gone.address)
  expect(await status(again, '/readyz')()).toBe(503)
  await postgres.start()
  await worksAgain(again)
})
