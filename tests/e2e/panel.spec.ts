import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { logIn } from '../support/pages/panel-page'
import { administrator, author, publisher, secretariat } from '../support/people'
import { startSite, type Site } from '../support/site'

// The admin panel in a real browser, as each person who works with it meets it.

let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.remove())

/** Rules of axe that Payload's own parts break (docs/accessibility.md lists them); none may be broken by ours. */
const payloadLeaves = {
  login: ['landmark-one-main', 'region'],
  dashboard: ['aria-hidden-focus', 'label', 'landmark-one-main', 'region'],
}

const broken = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations
const targets = (violations: Awaited<ReturnType<typeof broken>>) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

test("login and dashboard: axe, with no rule off, finds only what Payload's own parts leave", async ({ page }) => {
  await page.goto(`${site.server.url}/admin`)
  await expect(page.getByLabel('Email')).toBeVisible()
  expect((await broken(page)).map(({ id }) => id).sort()).toEqual(payloadLeaves.login)
  await logIn(page, site, administrator)
  const found = await broken(page)
  expect(payloadLeaves.dashboard).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
  expect(targets(found).filter((target) => /desk|brand/.test(target))).toEqual([])
})

test('the panel asks nobody else for anything', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await logIn(page, site, publisher)
  await page.goto(`${site.server.url}/admin/collections/news-posts`)
  await expect(page.getByRole('table')).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(site.server.url) && !/^(?:data|blob):/.test(url))).toEqual([])
})

test('a publisher writes a news post, sees it as its page will be, and publishes it', async ({ page }) => {
  await logIn(page, site, publisher)
  await page.getByRole('link', { name: 'Write a news post' }).click()
  await page.getByLabel('Title').fill('A post from the panel')
  await page.getByLabel('Date of the news').fill('2026-11')
  await page.getByLabel('Summary').fill('Written in the panel.')
  await expect(page.getByText('Last Modified')).toBeVisible()
  await page.getByRole('button', { name: /live preview/i }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('A post from the panel')
  expect((await site.server.get('/news')).text).not.toContain('A post from the panel')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect
    .poll(async () => (await site.server.get('/news')).text, { timeout: 10_000 })
    .toContain('A post from the panel')
})

for (const email of [publisher, author]) {
  test(`while ${email.split('@')[0]} types into a published post the public sees it as it was, and a draft is kept`, async ({
    page,
  }) => {
    const admin = await site.server.login(administrator)
    const { docs } = await admin.ask(
      'GET',
      '/api/news-posts?depth=0&limit=1&where[slug][equals]=croslands-centre-opens',
    )
    const [post] = docs as { id: number; summary: string }[] // Payload's list
    await logIn(page, site, email)
    await page.goto(`${site.server.url}/admin/collections/news-posts/${post?.id}`)
    await page.getByLabel('Summary').fill(`Words of ${email}.`)
    const newest = async () => (await admin.ask('GET', `/api/news-posts/${post?.id}?depth=0&draft=true`)).summary
    await expect.poll(newest, { timeout: 15_000 }).toBe(`Words of ${email}.`)
    const shown = await site.server.get('/news/croslands-centre-opens')
    expect([shown.status, shown.text.includes(post?.summary ?? ''), shown.text.includes('Words of')]).toEqual([
      200,
      true,
      false,
    ])
  })
}

test('what was left out is named where it is missing, and what was written stays', async ({ page }) => {
  await logIn(page, site, publisher)
  await page.goto(`${site.server.url}/admin/collections/news-posts/create`)
  await page.getByLabel('Title').fill('A post without a date')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText(/The following fields? (?:is|are) invalid/).first()).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('A post without a date')
})

test('an author may write, but finds no way to publish', async ({ page }) => {
  await logIn(page, site, author)
  await page.getByRole('link', { name: 'Write a news post' }).click()
  await page.getByLabel('Title').fill('A draft of an author')
  await expect(page.getByText('Last Modified')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
})

test('the secretariat is led to governance, and to nothing that it may not do', async ({ page }) => {
  await logIn(page, site, secretariat)
  await expect(page.getByRole('link', { name: 'Add a meeting' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Write a news post' })).toHaveCount(0)
  await expect(page.getByText('Before going live')).toHaveCount(0)
  await expect(page.getByText('East Lancashire Hospitals NHS Trust')).toHaveCount(0)
  await expect(page.getByText('Diagnostic Imaging Network Board')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Meetings' }).first()).toBeVisible()
  for (const name of ['News', 'Trusts', 'Home page', 'Users', 'Site settings'])
    await expect(page.getByRole('link', { name, exact: true }), name).toHaveCount(0)
})

test('the secretariat names a trust that it may only read', async ({ page }) => {
  await logIn(page, site, secretariat)
  await page.goto(`${site.server.url}/admin/collections/seats/create`)
  // Payload gives this choice no name that could be asked for
  const filledBy = page.locator('#field-filledBy')
  await filledBy.locator('.rs__control').click()
  await page.getByRole('option', { name: 'East Lancashire Hospitals NHS Trust' }).click()
  await expect(filledBy).toContainText('East Lancashire Hospitals NHS Trust')
})

test('the administrator has a list of what is missing before going live, and it gets shorter', async ({ page }) => {
  await logIn(page, site, administrator)
  await expect(page.getByText('Set SITE_URL to the address that people will use')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Name the data controller' })).toBeVisible()
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/globals/site-settings', { dataController: 'An organisation of the test' })
  await page.reload()
  await expect(page.getByRole('link', { name: 'Add the postal address' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Name the data controller' })).toHaveCount(0)
  await expect.poll(async () => (await site.server.get('/privacy')).text).toContain('An organisation of the test')
})
