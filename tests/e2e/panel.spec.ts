import { violationsOn } from '../support/accessibility'
import { expect, test } from '../support/panel'
import { administrator, author, publisher, secretariat } from '../support/people'

// The admin panel in a real browser, as each person who works with it meets it.

test.describe.configure({ mode: 'default' })

/** Rules of axe that Payload's own parts break (docs/accessibility.md lists them); none may be broken by ours. */
const payloadLeaves = {
  login: ['landmark-one-main', 'region'],
  dashboard: ['aria-hidden-focus', 'label', 'landmark-one-main', 'region'],
}

test("login and dashboard: axe, with no rule off, finds only what Payload's own parts leave", async ({
  loginPage,
  page,
}) => {
  await loginPage.open()
  expect((await violationsOn(page)).map(({ id }) => id).sort()).toEqual(payloadLeaves.login)
  await loginPage.logIn(administrator)
  const found = await violationsOn(page)
  expect(payloadLeaves.dashboard).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
  const places = found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect(places.filter((place) => /editors-dashboard|brand/.test(place))).toEqual([])
})

test('the panel asks nobody else for anything', async ({ loginPage, page, recordList, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  expect(asked.filter((url) => !url.startsWith(site.server.url) && !/^(?:data|blob):/.test(url))).toEqual([])
})

test('a publisher writes a news post, sees it as its page will be, and publishes it', async ({
  dashboardPage,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const title = 'A post from the panel'
  const news = async () => (await site.server.get('/news')).text
  await loginPage.logIn(publisher)
  await dashboardPage.link('Write a news post').click()
  await recordForm.fill({ Title: title, 'Date of the news': '2026-11', Summary: 'Written in the panel.' })
  await recordForm.isStored()
  await recordForm.togglePreview()
  await expect(recordForm.previewHeading).toContainText(title)
  expect(await news()).not.toContain(title)
  // what is published right after it was typed is public, and no newer draft of the same words follows
  await recordForm.fill({ Summary: 'Written and published in the panel.' })
  await recordForm.publish.click()
  await expect(recordForm.toast).toContainText('Published.')
  await page.locator('.step-nav').getByRole('link', { name: 'News' }).click()
  await expect(page.getByRole('row').filter({ hasText: title }).locator('.cell-_status')).toHaveText('Public')
  await expect.poll(news).toContain(title)
})

for (const email of [publisher, author]) {
  test(`while ${email.split('@')[0]} types into a published post the public sees it as it was, and a draft is stored`, async ({
    loginPage,
    recordForm,
    site,
  }) => {
    const admin = await site.server.login(administrator)
    const { docs } = await admin.ask(
      'GET',
      '/api/news-posts?depth=0&limit=1&where[slug][equals]=croslands-centre-opens',
    )
    const [post] = docs as [{ id: number; summary: string }] // Payload's list
    await loginPage.logInByRequest(email)
    await recordForm.open('news-posts', post.id)
    await recordForm.fill({ Summary: `Words of ${email}.` })
    const newest = async () => (await admin.ask('GET', `/api/news-posts/${post.id}?depth=0&draft=true`)).summary
    await expect.poll(newest).toBe(`Words of ${email}.`)
    const shown = await site.server.get('/news/croslands-centre-opens')
    expect([shown.status, shown.text.includes(post.summary), shown.text.includes('Words of')]).toEqual([
      200,
      true,
      false,
    ])
  })
}

test('what was left out is named where it is missing, and what was written stays', async ({
  loginPage,
  recordForm,
}) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  await recordForm.fill({ Title: 'A post without a date' })
  await recordForm.publish.click()
  await expect(recordForm.refusal).toContainText('Date of the news')
  await expect(recordForm.field('Title')).toHaveValue('A post without a date')
})

test('an author may write, but finds no way to publish', async ({ dashboardPage, loginPage, recordForm }) => {
  await loginPage.logIn(author)
  await dashboardPage.link('Write a news post').click()
  await recordForm.fill({ Title: 'A draft of an author' })
  await recordForm.isStored()
  await expect(recordForm.publish).toHaveCount(0)
})

test('the secretariat is led to governance, and to nothing that it may not do', async ({
  dashboardPage,
  loginPage,
  page,
}) => {
  await loginPage.logIn(secretariat)
  await expect(dashboardPage.link('Add a meeting')).toBeVisible()
  await expect(dashboardPage.link('Write a news post')).toHaveCount(0)
  await expect(dashboardPage.goingLive).toHaveCount(0)
  await expect(page.getByText('East Lancashire Hospitals NHS Trust')).toHaveCount(0)
  const unconfirmed = page.getByRole('region', { name: 'Still to confirm' })
  await expect(unconfirmed.getByRole('link', { name: 'Governance bodies' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Meetings' }).first()).toBeVisible()
  for (const name of ['News', 'Trusts', 'Home page', 'Users', 'Site settings'])
    await expect(dashboardPage.link(name), name).toHaveCount(0)
})

test('the secretariat names a trust that it may only read', async ({ loginPage, recordForm }) => {
  await loginPage.logInByRequest(secretariat)
  await recordForm.open('seats', 'create')
  await recordForm.relate('filledBy', 'East Lancashire Hospitals NHS Trust')
  await expect(recordForm.relation('filledBy')).toContainText('East Lancashire Hospitals NHS Trust')
})

test('the administrator has a list of what is missing before going live, and it gets shorter', async ({
  dashboardPage,
  loginPage,
  page,
  site,
}) => {
  await loginPage.logIn(administrator)
  await expect(page.getByText('Set SITE_URL to the address that people will use')).toBeVisible()
  await expect(dashboardPage.link('Name the data controller')).toBeVisible()
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/globals/site-settings', { dataController: 'An organisation of the test' })
  await page.reload()
  await expect(dashboardPage.link('Add the postal address')).toBeVisible()
  await expect(dashboardPage.link('Name the data controller')).toHaveCount(0)
  await expect.poll(async () => (await site.server.get('/privacy')).text).toContain('An organisation of the test')
})
