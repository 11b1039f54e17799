import type { Page } from '@playwright/test'
import { expect, test } from '../../support/panel'
import { administrator, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// Nobody leaves a form with something unsaved in it without being asked.

test.describe.configure({ mode: 'default' })

const newPost = async (site: Site): Promise<number> => {
  const admin = await site.server.login(administrator)
  const post = { title: 'Left too early', summary: 'As published.', publishedOn: '2026-01-01', _status: 'published' }
  const { doc } = await admin.ask('POST', '/api/news-posts', post)
  return (doc as { id: number }).id // Payload's answer
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' })

test('a link in the panel asks while something typed is not saved, and the text stays', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await context.setOffline(true)
  await recordForm.fill({ Summary: 'Words of the tunnel.' })
  await page.getByRole('link', { name: 'Versions' }).click()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(recordForm.field('Summary')).toHaveValue('Words of the tunnel.')
  await context.setOffline(false)
  await expect(recordForm.saved).toBeVisible()
  await page.getByRole('link', { name: 'Versions' }).click()
  await expect(page).toHaveURL(/\/versions$/)
})

test('who says so leaves without saving', async ({ context, loginPage, page, recordForm, site }) => {
  const id = await newPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await page.route(`**/api/news-posts/${id}?**`, (route) => route.abort())
  await recordForm.fill({ Summary: 'Words to forget.' })
  await page.getByRole('link', { name: 'Versions' }).click()
  await dialog(page).getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page).toHaveURL(/\/versions$/)
  await context.unrouteAll()
})

test('the browser asks before a reload right after typing, and not once all is saved', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const asked: string[] = []
  page.on('dialog', (one) => {
    asked.push(one.type())
    void one.accept()
  })
  const id = await newPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await recordForm.field('Summary').pressSequentially(' More.')
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await expect(recordForm.field('Summary')).toBeEditable()
  await recordForm.field('Summary').pressSequentially(' Saved.')
  await expect(recordForm.saved).toBeVisible()
  await page.reload()
  await expect(recordForm.field('Summary')).toHaveValue(/ Saved\./)
  expect(asked).toEqual(['beforeunload'])
})
