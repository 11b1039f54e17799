import type { Page } from '@playwright/test'
import { expect, test } from '../../support/panel'
import { administrator, author, password, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// What becomes of typed text when it cannot be saved: the panel says so for as long as it is true, and loses nothing.

test.describe.configure({ mode: 'default' })

const state = (page: Page) => page.locator('.save-state')

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

const newest = async (site: Site, id: number, field: string): Promise<unknown> => {
  const admin = await site.server.login(administrator)
  return (await admin.ask('GET', `/api/news-posts/${id}?draft=true&depth=0`))[field]
}

test('while the network is away the form says since when nothing is saved, and saves when it is back', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site, 'Written on a train')
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await recordForm.fill({ Summary: 'First words.' })
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  await context.setOffline(true)
  await recordForm.fill({ Summary: 'Words of the tunnel.' })
  await expect(state(page)).toContainText(/Not saved since \d\d:\d\d/)
  await expect(state(page)).toContainText('The network is away')
  await expect(page.getByText(/less than a minute ago/)).toBeHidden()
  await context.setOffline(false)
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  expect(await newest(site, id, 'summary')).toBe('Words of the tunnel.')
})

test('who was logged out while typing logs in again in place, and what was typed is saved', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site, 'Written over lunch')
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await context.clearCookies()
  await recordForm.fill({ Summary: 'Words after the session.' })
  await expect(state(page)).toContainText(/Not saved since \d\d:\d\d/)
  await page.getByRole('button', { name: 'Log in again' }).click()
  const dialog = page.getByRole('dialog', { name: 'Log in again' })
  await expect(dialog.getByLabel('Email')).toHaveValue(publisher)
  await dialog.getByLabel('Password').fill('not the password')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(dialog).toBeHidden()
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  await expect(recordForm.field('Summary')).toHaveValue('Words after the session.')
  expect(await newest(site, id, 'summary')).toBe('Words after the session.')
})

test('who logs in again in another window goes on in this one', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site, 'Written in two windows')
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  const cookies = await context.cookies()
  await context.clearCookies()
  await recordForm.fill({ Summary: 'Words of the first window.' })
  await expect(state(page)).toContainText('Your session has ended')
  await context.addCookies(cookies)
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  expect(await newest(site, id, 'summary')).toBe('Words of the first window.')
})

test('two people who change different fields of one record are told, and both changes stand', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site, 'Opened by two')
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  const other = await site.server.login(publisher)
  await other.ask('PATCH', `/api/news-posts/${id}`, { title: 'A new title', _status: 'published' })
  await recordForm.fill({ Summary: 'Words of the author.' })
  await expect(state(page)).toContainText('Pat Publisher has saved this record since you opened it')
  expect(await newest(site, id, 'title')).toBe('A new title')
  await page.getByRole('button', { name: 'Compare the two' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save both together' }).click()
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  await expect(recordForm.field('Title')).toHaveValue('A new title')
  expect([await newest(site, id, 'title'), await newest(site, id, 'summary')]).toEqual([
    'A new title',
    'Words of the author.',
  ])
})

test('two people who change the same field see both texts and choose', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site, 'Chosen by one')
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  const other = await site.server.login(author)
  await other.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Words of the author.' })
  await recordForm.fill({ Summary: 'Words of the publisher.' })
  await recordForm.publish.click()
  await expect(state(page)).toContainText('Alex Author has saved this record since you opened it')
  expect(await newest(site, id, 'summary')).toBe('Words of the author.')
  await page.getByRole('button', { name: 'Compare the two' }).click()
  const dialog = page.getByRole('dialog', { name: 'Two people have changed this record' })
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Words of the publisher.')
  await expect(dialog.getByRole('textbox').last()).toHaveValue('Words of the author.')
  await expect(dialog.getByRole('button', { name: 'Save both together' })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Yours' }).check()
  await dialog.getByRole('button', { name: 'Save both together' }).click()
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  expect(await newest(site, id, 'summary')).toBe('Words of the publisher.')
})

test('a page with both versions over HTTP: a save that began with an older state is refused', async ({ site }) => {
  const id = await newPost(site, 'Over HTTP')
  const [one, other] = [await site.server.login(publisher), await site.server.login(author)]
  const opened = await one.ask('GET', `/api/news-posts/${id}?draft=true&depth=0`)
  await other.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Newer.' })
  for (const query of ['', '?draft=true', '?draft=true&autosave=true'])
    await one.ask(
      'PATCH',
      `/api/news-posts/${id}${query}`,
      { title: 'Older', updatedAt: opened.updatedAt, ...(query === '' ? { _status: 'published' } : {}) },
      409,
    )
  expect(await newest(site, id, 'summary')).toBe('Newer.')
  const home = await one.ask('GET', '/api/globals/home?draft=true&depth=0')
  await other.ask('POST', '/api/globals/home?draft=true', { vision: 'Newer.' })
  await one.ask('POST', '/api/globals/home?draft=true', { vision: 'Older.', updatedAt: home.updatedAt }, 409)
})

test('a record is made when something is typed, and not before', async ({ loginPage, page, recordForm, site }) => {
  const admin = await site.server.login(administrator)
  const count = async () => (await admin.ask('GET', '/api/news-posts?draft=true&limit=1&depth=0')).totalDocs
  const before = Number(await count())
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  await expect(recordForm.field('Title')).toBeEditable()
  await recordForm.openTab('Changes')
  expect(await count()).toBe(before)
  await recordForm.openTab('Text')
  await recordForm.field('Title').pressSequentially('A title that is typed while the record is made', { delay: 60 })
  await page.waitForURL(/\/news-posts\/\d+$/)
  await expect(recordForm.field('Title')).toBeFocused()
  await expect(recordForm.field('Title')).toHaveValue('A title that is typed while the record is made')
  await expect(state(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  expect(await count()).toBe(before + 1)
  await page.reload()
  await expect(recordForm.field('Title')).toHaveValue('A title that is typed while the record is made')
})
