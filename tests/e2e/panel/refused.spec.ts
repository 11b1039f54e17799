import { expect, test } from '../../support/panel'
import { administrator, publisher, secretariat } from '../../support/people'
import type { Site } from '../../support/site'

// What the server refuses stays on the screen, in its own words, until it is put right.

test.describe.configure({ mode: 'default' })

let count = 0

const make = async (site: Site, collection: string, data: object): Promise<number> => {
  const admin = await site.server.login(administrator)
  const { doc } = await admin.ask('POST', `/api/${collection}`, { _status: 'published', ...data })
  return (doc as { id: number }).id // Payload's answer
}

const body = (site: Site, name: string, data: object = {}): Promise<number> =>
  make(site, 'governance-bodies', { name: `${name} ${++count}`, kind: 'group', summary: 'A group.', ...data })

test('more holders than seats: the reason stays through further saves, and goes when it can be published', async ({
  loginPage,
  recordForm,
  site,
}) => {
  const seat = await make(site, 'seats', {
    label: 'Chair',
    body: await body(site, 'Refusing'),
    role: 'chair',
    howMany: 1,
  })
  const [first, second] = [
    await make(site, 'people', { name: 'Fay First' }),
    await make(site, 'people', { name: 'Sid Second' }),
  ]
  await make(site, 'appointments', { seat, holder: 'person', person: first })
  const draft = await make(site, 'appointments', { seat, holder: 'person', person: second, _status: 'draft' })
  await loginPage.logInByRequest(secretariat)
  await recordForm.open('appointments', draft)
  await recordForm.publish.click()
  await expect(recordForm.refusal).toContainText('2 people would hold "Chair"')
  await expect(recordForm.refusal).toBeFocused()
  await expect(recordForm.toast).toContainText('2 people would hold "Chair"')
  await recordForm.fill({ From: '2026-01-01' })
  await recordForm.isSaved()
  await expect(recordForm.refusal).toContainText('2 people would hold "Chair"')
  await expect(recordForm.relation('seat')).toContainText('2 people would hold "Chair"')
  const admin = await site.server.login(administrator)
  await admin.ask('PATCH', `/api/seats/${seat}`, { howMany: 2, _status: 'published' })
  await recordForm.publish.click()
  await expect(recordForm.toast.filter({ hasText: 'Published.' })).toBeVisible()
  await expect(recordForm.refusal).toBeHidden()
})

test('an end before its start: the link in the summary opens the tab, and all marks go when it is put right', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const above = await body(site, 'Above')
  const line = { to: above, kind: 'reports-to', from: '2036-02-01', until: '2036-03-01' }
  const id = await body(site, 'Below', { reportingLines: [line] })
  await loginPage.logInByRequest(secretariat)
  await recordForm.open('governance-bodies', id)
  await recordForm.openTab('Reporting lines')
  await expect(page.getByText(/^Reports to Above \d+$/)).toBeVisible()
  await recordForm.fill({ Until: '2036-01-01' })
  await recordForm.publish.click()
  await expect(recordForm.refusal).toContainText('The end of the line (2036-01-01) is before its start (2036-02-01).')
  const tab = page.getByRole('button', { name: /^Reporting lines/ }).first()
  await expect(tab).toHaveText(/\d$/)
  await recordForm.openTab('Body')
  await recordForm.refusal.getByRole('link').click()
  await expect(recordForm.field('Until')).toBeFocused()
  await recordForm.fill({ Until: '2036-04-01' })
  await expect(recordForm.refusal).toBeHidden()
  await expect(tab).toHaveText('Reporting lines')
  await recordForm.publish.click()
  await expect(recordForm.toast.filter({ hasText: 'Published.' })).toBeVisible()
  await expect(tab).toHaveText('Reporting lines')
})

test('an empty new record is not published, and nothing is stored of it', async ({ loginPage, recordForm, site }) => {
  const admin = await site.server.login(administrator)
  const stored = async () => (await admin.ask('GET', '/api/news-posts?draft=true&limit=1&depth=0')).totalDocs as number // Payload's list
  const before = await stored()
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  await recordForm.publish.click()
  await expect(recordForm.refusal).toContainText('Title')
  await expect(recordForm.refusal).toContainText('Date of the news')
  await recordForm.fill({ Title: 'Begun after all' })
  await recordForm.isStored()
  expect(await stored()).toBe(before + 1)
})

test('a copy says that it is one', async ({ loginPage, page, recordForm, site }) => {
  const post = { title: 'Twice told', summary: 'A post.', publishedOn: '2026-01-01' }
  const id = await make(site, 'news-posts', post)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.locator('#action-duplicate').click()
  await expect(recordForm.field('Title')).toHaveValue('Copy of Twice told')
})
