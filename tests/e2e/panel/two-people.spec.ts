import type { Browser, Page } from '@playwright/test'
import { LoginPage } from '../../support/pages/panel/login-page'
import { RecordForm } from '../../support/pages/panel/record-form'
import { expect, test } from '../../support/panel'
import { administrator, author, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// Two people at one record: each is told of the other, both can write, and nothing that one typed is lost.

test.describe.configure({ mode: 'default' })

const newPost = async (site: Site, title: string): Promise<number> => {
  const admin = await site.server.login(administrator)
  const { doc } = await admin.ask('POST', '/api/news-posts', {
    title,
    summary: 'As published.',
    publishedOn: '2026-01-01',
    _status: 'published',
  })
  return (doc as { id: number }).id // Payload's answer
}

const newest = async (site: Site, id: number): Promise<unknown> => {
  const admin = await site.server.login(administrator)
  return (await admin.ask('GET', `/api/news-posts/${id}?draft=true&depth=0`)).summary
}

const at = async (page: Page, email: string, id: number): Promise<RecordForm> => {
  await new LoginPage(page).logInByRequest(email)
  const form = new RecordForm(page)
  await form.open('news-posts', id)
  await expect(form.field('Summary')).toBeEditable()
  return form
}

const anotherWindow = async (browser: Browser, site: Site): Promise<Page> =>
  (await browser.newContext({ baseURL: site.server.url })).newPage()

test('who opens a record that another person has open is told who and since when, and both can write', async ({
  browser,
  page,
  site,
}) => {
  const id = await newPost(site, 'Open at two desks')
  const first = await at(page, author, id)
  await first.fill({ Summary: 'Words of the author.' })
  await expect(first.saved).toBeVisible()
  const other = await anotherWindow(browser, site)
  const second = await at(other, publisher, id)
  await expect(other.getByText(/Alex Author has had this open since \d\d:\d\d\./)).toBeVisible()
  await expect(second.field('Summary')).toHaveValue('Words of the author.')
  await second.fill({ Summary: 'Words of the publisher.' })
  await expect(second.saved).toBeVisible()
  expect(await newest(site, id)).toBe('Words of the publisher.')
  // the first one goes on typing: nothing is laid over the form, nothing is taken from it
  await first.field('Summary').pressSequentially(' And more.')
  await page.keyboard.press('Enter')
  await expect(first.state).toContainText('Pat Publisher has saved this record since you opened it')
  await expect(first.field('Summary')).toHaveValue(/Words of the author\. And more\./)
  await page.getByRole('button', { name: 'Compare the two' }).click()
  const dialog = page.getByRole('dialog', { name: 'Two people have changed this record' })
  await dialog.getByRole('radio', { name: 'Yours' }).check()
  await dialog.getByRole('button', { name: 'Save both together' }).click()
  await expect(first.saved).toBeVisible()
  expect(await newest(site, id)).toMatch(/Words of the author\. And more\./)
  await other.context().close()
})

test('the refusal of an older text is one sentence, and stays until both texts were compared', async ({
  page,
  site,
}) => {
  const id = await newPost(site, 'Refused twice')
  const form = await at(page, publisher, id)
  const other = await site.server.login(author)
  await other.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Words of the author.' })
  await form.fill({ Summary: 'First words.' })
  await form.publish.click()
  await expect(page.getByRole('button', { name: 'Compare the two' })).toBeVisible()
  await expect(page.locator('[data-sonner-toast] li')).toHaveCount(0)
  await form.fill({ Summary: 'Second words.' })
  await form.publish.click()
  await expect(page.getByRole('button', { name: 'Compare the two' })).toBeVisible()
  await expect(form.field('Summary')).toHaveValue('Second words.')
  expect(await newest(site, id)).toBe('Words of the author.')
})

test('a record that another person moves to the bin while somebody types is said to be there, and comes back with the text', async ({
  page,
  site,
}) => {
  const id = await newPost(site, 'Binned by another')
  const form = await at(page, publisher, id)
  const admin = await site.server.login(administrator)
  await admin.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
  await form.fill({ Summary: 'Words after the bin.' })
  await expect(form.state).toContainText('Somebody has moved this record to the bin')
  await page.getByRole('button', { name: 'Restore it as a draft' }).click()
  await expect(form.saved).toBeVisible()
  expect(await newest(site, id)).toBe('Words after the bin.')
})

test('of a record that another person deletes for good while somebody types the text becomes a new draft', async ({
  page,
  site,
}) => {
  const id = await newPost(site, 'Deleted by another')
  const form = await at(page, author, id)
  const admin = await site.server.login(administrator)
  await admin.ask('DELETE', `/api/news-posts/${id}`)
  await form.fill({ Summary: 'Words after the end.' })
  await expect(form.state).toContainText('Somebody has deleted this record for good')
  await page.getByRole('button', { name: 'Save it as a new draft' }).click()
  await expect(page).not.toHaveURL(new RegExp(`/${id}$`))
  await expect(form.field('Summary')).toHaveValue('Words after the end.')
})
