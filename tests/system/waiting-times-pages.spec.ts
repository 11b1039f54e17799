import { expect, test } from '@playwright/test'
import { administrator, type Person } from '../support/people'
import { startSite, type Site } from '../support/site'

// The pages of waiting times through what happens to what they show: a new name, a month that is missing, no figures at all.

let site: Site
let editor: Person

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  site = await startSite()
  editor = await site.server.login(administrator)
})
test.afterAll(() => site.remove())

const idOf = async (collection: string, slug: string): Promise<number> => {
  const { docs } = await editor.ask('GET', `/api/${collection}?limit=1&depth=0&where[slug][equals]=${slug}`)
  const [record] = docs as { id: number }[] // Payload's list
  if (!record) throw new Error(`There is no ${slug} in ${collection}.`)
  return record.id
}

const eventually = (address: string, words: string) =>
  expect.poll(async () => (await site.server.get(address)).text, { timeout: 10_000 }).toContain(words)

test('the old address of a renamed trust or test leads to the new one', async () => {
  for (const [collection, from, to, section] of [
    ['trusts', 'east-lancashire-hospitals', 'east-lancs', '/waiting-times'],
    ['tests', 'mri-scan', 'mri', '/waiting-times/tests'],
  ] as const) {
    await editor.ask('PATCH', `/api/${collection}/${await idOf(collection, from)}`, { slug: to, _status: 'published' })
    await expect
      .poll(async () => (await site.server.get(`${section}/${from}`)).headers.get('location'), { timeout: 10_000 })
      .toBe(`${section}/${to}`)
    expect((await site.server.get(`${section}/${from}`)).status).toBe(301)
    expect((await site.server.get(`${section}/${to}`)).status).toBe(200)
    await eventually('/waiting-times', `href="${section}/${to}"`)
  }
})

test('a month without figures breaks the line and is said in the table', async () => {
  await site.database.sql("delete from waiting_figures where month = '2025-06' and provider <> 'ENGLAND'")
  await eventually('/waiting-times', 'No figures')
  const { text } = await site.server.get('/waiting-times')
  const [line = ''] = /site-shares__line--ours" d="M[^"]*M[^"]*"/.exec(text) ?? []
  expect(line).not.toBe('')
})

test('a trust without the newest month says so, and shows its own newest', async () => {
  await site.database.sql("delete from waiting_figures where month = '2026-03' and provider = 'RXL'")
  await eventually(
    '/waiting-times/blackpool-teaching-hospitals',
    'There are no figures from Blackpool Teaching Hospitals for March 2026.',
  )
  const { text } = await site.server.get('/waiting-times/blackpool-teaching-hospitals')
  expect(text).toContain('At the end of February 2026,')
  await eventually('/waiting-times', 'No figures at all from Blackpool Teaching Hospitals.')
  expect((await site.server.get('/waiting-times')).text).toContain(
    'March 2026 is without Blackpool Teaching Hospitals.',
  )
})

test('without any figures every page says so, and none breaks', async () => {
  await site.database.sql('delete from waiting_figures')
  for (const address of [
    '/waiting-times',
    '/waiting-times/blackpool-teaching-hospitals',
    '/waiting-times/tests/ct-scan',
  ])
    await eventually(address, 'There are no figures yet.')
  for (const address of ['/trusts/blackpool-teaching-hospitals', '/tests/ct-scan'])
    await eventually(address, 'There are no figures for the last year.')
  expect((await site.server.get('/sitemap.xml')).text).toContain('/waiting-times/tests/ct-scan')
})
