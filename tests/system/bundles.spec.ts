import { expect, test } from '@playwright/test'
import { inMinutes, makeBundle, publish } from '../support/bundles'
import { query } from '../support/database'
import { author, publisher, secretariat, type Person } from '../support/people'
import type { Postgres } from '../support/postgres'
import { type Client, startServer } from '../support/server'
import { startSite, type Site } from '../support/site'
import { startWithTemplate } from '../support/templates'

// What is planned happens at its moment, once: with a restart in between, with the database away, at two instances.

let postgres: Postgres
let site: Site
let count = 0

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  postgres = await startWithTemplate('starting')
  const url = postgres.url('starting')
  site = await startSite({
    database: { url, sql: (text, values) => query(url, text, values), remove: postgres.remove },
  })
})
test.afterAll(() => site.remove())

interface Planned {
  bundle: number
  page: number
  addresses: string[]
}

const draft = async (editor: Person, collection: string, data: object): Promise<{ id: number; slug: string }> => {
  const { doc } = await editor.ask('POST', `/api/${collection}?draft=true`, data)
  return doc as { id: number; slug: string } // Payload's answer
}

/** A post and its page, scheduled together for an hour from now. */
const planTogether = async (server: Client): Promise<Planned> => {
  const editor = await server.login(publisher)
  const name = `Planned ${++count}`
  const page = await draft(editor, 'pages', { title: `${name} page`, summary: 'A page.' })
  const post = await draft(editor, 'news-posts', { title: `${name} post`, summary: 'x', publishedOn: '2026-01-01' })
  const items = [publish('pages', page.id), publish('news-posts', post.id)]
  const bundle = await makeBundle(editor, items, inMinutes(60))
  await editor.ask('POST', `/api/bundles/${bundle}/schedule`, {})
  return { bundle, page: page.id, addresses: [`/${page.slug}`, `/news/${post.slug}`] }
}

/** Brings the moment of a bundle nearer: nobody waits for a minute. */
const dueIn = (seconds: number, { bundle }: Planned) =>
  site.database.sql(`update bundles set due_at = clock_timestamp() + $2 * interval '1 second' where id = $1`, [
    bundle,
    seconds,
  ])

const statuses =
  (server: Client, { addresses }: Planned) =>
  () =>
    Promise.all(addresses.map(async (address) => (await server.get(address)).status))

/** Within the 15 seconds that are promised, from a moment that has come. */
const appears = (server: Client, planned: Planned, timeout = 15_000) =>
  expect.poll(statuses(server, planned), { timeout, intervals: [100] }).toEqual([200, 200])

const timesPublished = async ({ page }: Planned): Promise<unknown> =>
  (
    await site.database.sql(
      "select count(*)::int as count from _pages_v where parent_id = $1 and version__status = 'published'",
      [page],
    )
  )[0]?.count

test('a post and its page appear together at their moment, not before', async () => {
  const planned = await planTogether(site.server)
  await dueIn(4, planned)
  expect(await statuses(site.server, planned)()).toEqual([404, 404])
  await appears(site.server, planned, 4_000 + 15_000)
  expect((await site.server.get('/news')).text).toContain(planned.addresses[1])
  expect(await timesPublished(planned)).toBe(1)
})

test('the site is looked at as it will be, by who may, and nothing of that stays', async () => {
  const planned = await planTogether(site.server)
  const base = `/preview/bundles/${planned.bundle}`
  const [page = '', post = ''] = planned.addresses
  const seen = async (address: string, email?: string): Promise<{ status: number; text: string }> => {
    const headers: Record<string, string> = email
      ? { authorization: `JWT ${(await site.server.login(email)).token}` }
      : {}
    const response = await fetch(site.server.url + address, { headers })
    return { status: response.status, text: await response.text() }
  }
  const before = (await site.server.get('/news')).text
  const news = await seen(`${base}/news`, publisher)
  expect([news.status, news.text]).toEqual([200, expect.stringContaining(`href="${base}${post}"`)])
  expect(news.text).toContain('This is how the site will be. It is not public yet.')
  for (const email of [publisher, author])
    for (const address of [page, post, '']) expect((await seen(base + address, email)).status).toBe(200)
  expect((await seen(`${base}/no-such-page`, publisher)).status).toBe(404)
  expect((await seen(base + post)).status).toBe(404)
  expect((await seen(base + post, secretariat)).status).toBe(403)
  expect(await statuses(site.server, planned)()).toEqual([404, 404])
  expect((await site.server.get('/news')).text).toBe(before)
  expect(await timesPublished(planned)).toBe(0)
  const open = "select count(*)::int as count from pg_stat_activity where state like 'idle in transaction%'"
  await expect.poll(async () => (await site.database.sql(open))[0]?.count).toBe(0)
  await (await site.server.login(publisher)).ask('POST', `/api/bundles/${planned.bundle}/take-back`, {})
})

test('what was due while the site was down happens after the start', async () => {
  test.setTimeout(180_000)
  const other = await startServer({ ...site.environment, PORTAL_DATA: `${site.data}-restarted` })
  const planned = await planTogether(other)
  await other.stop()
  await site.server.stop()
  await dueIn(-60, planned)
  expect(await timesPublished(planned)).toBe(0)
  const again = await startServer({ ...site.environment, PORTAL_DATA: `${site.data}-restarted` })
  await appears(again, planned)
  expect(await timesPublished(planned)).toBe(1)
  await again.stop()
})

test('two instances publish it once, and both show it', async () => {
  test.setTimeout(180_000)
  const [one, other] = [await site.another(), await site.another()]
  const planned = await planTogether(one)
  await dueIn(1, planned)
  await Promise.all([appears(one, planned), appears(other, planned)])
  expect(await timesPublished(planned)).toBe(1)
  expect(await site.database.sql('select state, problem from bundles where id = $1', [planned.bundle])).toEqual([
    { state: 'published', problem: null },
  ])

  await test.step('and what was due while the database was away happens when it is back', async () => {
    const late = await planTogether(one)
    await dueIn(3, late)
    const due = Date.now() + 3_000
    await postgres.stop()
    await expect.poll(() => Date.now(), { intervals: [100] }).toBeGreaterThan(due)
    await expect.poll(async () => (await one.get('/readyz')).status, { timeout: 20_000 }).toBe(503)
    await postgres.start()
    await expect.poll(async () => (await one.get('/readyz')).status, { timeout: 20_000 }).toBe(200)
    await Promise.all([appears(one, late, 20_000), appears(other, late, 20_000)])
    expect(await timesPublished(late)).toBe(1)
  })

  await test.step('and the address that runs it answers nobody from outside', async () => {
    const { token } = await one.login(publisher)
    const login = { authorization: `JWT ${token}` }
    const tries: [address: string, headers: Record<string, string>][] = [
      ['/api/bundles/run-due', {}],
      ['/api/bundles/run-due/', login],
      ['/api/bundles/run-due', { ...login, 'x-portal-internal': 'a-guess' }],
      [`/api/bundles/${planned.bundle}/planned-state`, { ...login, 'x-portal-internal': 'a-guess' }],
      ['/api/bundles/planned-state/a/end', login],
      ['/api/bundles/%72un-due', { ...login, 'x-portal-internal': '0'.repeat(64) }],
    ]
    for (const [address, headers] of tries)
      expect((await fetch(one.direct + address, { method: 'POST', headers })).status, address).toBe(404)
  })
})
