import { readFile } from 'node:fs/promises'
import { accessibilityDefects } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { administrator, author, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// Whether the public sees a record is said wherever it is listed or opened, and nobody is offered what is not theirs.

test.describe.configure({ mode: 'default' })

interface Post {
  id: number
  title: string
}
const post = async (site: Site, title: string, more: object = {}): Promise<Post> => {
  const admin = await site.server.login(administrator)
  const data = { title, summary: 'A post.', publishedOn: '2026-01-01', _status: 'published', ...more }
  const { doc } = await admin.ask('POST', '/api/news-posts', data)
  return doc as Post // Payload's answer
}
const changed = async (site: Site, { id }: Post, data: object, query = ''): Promise<void> => {
  const admin = await site.server.login(administrator)
  await admin.ask('PATCH', `/api/news-posts/${id}${query}`, data)
}

test('lists say of each record whether it is public, has a newer draft, is a draft or was withdrawn', async ({
  loginPage,
  page,
  recordList,
  site,
}) => {
  await post(site, 'State public')
  await changed(site, await post(site, 'State newer'), { summary: 'A draft.' }, '?draft=true')
  await changed(site, await post(site, 'State unpublished'), { _status: 'draft' })
  await post(site, 'State withdrawn', { withdrawn: { on: '2026-02-03', why: 'It was wrong.' } })
  await changed(site, await post(site, 'State binned'), { deletedAt: new Date().toISOString() })
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  const state = (title: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: title }) })
      .locator('.cell-_status')
  await expect(state('State public')).toHaveText('Public')
  await expect(state('State newer')).toHaveText('Public, with a newer draft')
  await expect(state('State unpublished')).toHaveText('Draft')
  await expect(state('State withdrawn')).toHaveText('Withdrawn on 3 February 2026')
  await page.goto('/admin/collections/news-posts/trash')
  await expect(state('State binned')).toHaveText('In the bin')
  await page.goto('/admin')
  const drafts = page.getByRole('region', { name: 'Drafts of others' })
  const row = (title: string) => drafts.getByRole('listitem').filter({ hasText: title })
  await expect(row('State newer')).toContainText('Public, with a newer draft')
  await expect(row('State unpublished')).toContainText('Draft')
  await expect(row('State public')).toHaveCount(0)
})

test('a publisher can go back to what is public, an author is not offered it', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const found = await post(site, 'Gone back on')
  await changed(site, found, { summary: 'A draft.' }, '?draft=true')
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', found.id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await expect(page.locator('.status')).toHaveText('Status: Public, with a newer draft')
  for (const name of ['Go back to what is public', 'Revert to published', 'Publish changes'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await context.clearCookies()
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', found.id)
  await page.getByRole('button', { name: 'Go back to what is public' }).click()
  await page
    .getByRole('dialog', { name: 'Give up the draft of “Gone back on”?' })
    .getByRole('button', { name: 'Go back to what is public' })
    .click()
  await expect(page.locator('.status')).toHaveText('Status: Public')
  await expect(recordForm.field('Summary')).toHaveValue('A post.')
})

test('the menu of a record is walked through by keyboard to its end; unpublishing names the record and what follows', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const found = await post(site, 'Reached by keyboard')
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', found.id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await page.getByRole('button', { name: 'More actions' }).focus()
  await page.keyboard.press('Enter')
  const items = [
    'Create new',
    'Duplicate',
    'Unpublish',
    'Schedule…',
    'Share preview…',
    'Link and uses…',
    'Correct…',
    'Withdraw…',
    'Merge into another…',
    'Delete',
  ]
  const reached: string[] = []
  await expect(page.locator('#action-create')).toBeFocused()
  for (let step = 0; step < items.length; step++) {
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    await page.keyboard.press('ArrowDown')
  }
  expect(reached).toEqual(items)
  for (let step = items.indexOf('Unpublish'); step < items.length; step++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Unpublish “Reached by keyboard”?' })
  await expect(dialog).toContainText('It stays here as a draft')
  await expect(dialog).toContainText('Withdraw…')
  await dialog.getByRole('button', { name: 'Unpublish' }).click()
  await expect(page.locator('.status')).toHaveText('Status: Draft')
  await expect.poll(async () => (await site.server.get('/news')).text).not.toContain('Reached by keyboard')
})

test('a record that was just made has its tabs and its address without a reload', async ({
  loginPage,
  page,
  recordForm,
}) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  await recordForm.fill({ Title: 'Made just now' })
  await page.waitForURL(/\/news-posts\/\d+$/)
  await expect(recordForm.input('slug')).toHaveValue('made-just-now')
  await expect(recordForm.saved).toBeVisible()
  await page.getByRole('link', { name: 'Versions' }).click()
  await expect(page).toHaveURL(/\/news-posts\/\d+\/versions$/)
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible()
})

test('restoring a version is offered once', async ({ loginPage, page, site }) => {
  const found = await post(site, 'Restored')
  await changed(site, found, { summary: 'Newer.', _status: 'published' })
  await loginPage.logInByRequest(publisher)
  await page.goto(`/admin/collections/news-posts/${found.id}/versions`)
  await page.getByRole('table').getByRole('row').nth(2).getByRole('link').click()
  await expect(page.getByRole('button', { name: /restore/i }).filter({ visible: true })).toHaveCount(1)
})

test('an author who opens what is in the bin is offered nothing that would be refused', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const found = await post(site, 'Thrown away')
  await changed(site, found, { deletedAt: new Date().toISOString() })
  await loginPage.logInByRequest(author)
  await page.goto(`/admin/collections/news-posts/trash/${found.id}`)
  await expect(recordForm.field('Summary')).toHaveValue('A post.')
  await expect(page.getByRole('main').getByRole('button', { name: /restore|delete/i })).toHaveCount(0)
})

test('from the dashboard a publisher finds all that waits to be published, on a phone too, and downloads it', async ({
  loginPage,
  page,
  site,
}) => {
  const title = 'Waits in the list'
  await changed(site, await post(site, title), { summary: 'A draft.' }, '?draft=true')
  await loginPage.logIn(publisher)
  await page
    .getByRole('region', { name: /^Hello/ })
    .getByRole('link', { name: 'All content' })
    .click()
  await page.getByLabel('Kind').selectOption({ label: 'News' })
  await page.getByLabel('Status').selectOption({ label: 'Public, with a newer draft' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/kind=news-posts&.*status=changed/)
  await expect(page.getByLabel('Status')).toHaveValue('changed')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  await expect(row).toContainText('Public, with a newer draft')
  expect(await accessibilityDefects(page, undefined, '.content-list')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.locator('.content-list').evaluate((list) => list.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await expect(page.getByRole('columnheader', { name: 'Review due' })).toBeAttached()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download these as CSV' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain(`${title},News post,"Public, with a newer draft",`)
  await row.getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/news-posts\/\d+$/)
})
