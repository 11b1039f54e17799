import type { Page } from '@playwright/test'
import { expect, test } from '../support/panel'
import { administrator, password } from '../support/people'

// Somebody's own account in the panel: the current password is asked for where it is needed.

/** Payload looks at a field some time after it was filled in, and until then saves nothing. */
const savingSays = (page: Page, words: RegExp): Promise<void> =>
  expect(async () => {
    // once it is saved there is nothing to click
    await page
      .getByRole('button', { name: 'Save' })
      .click({ timeout: 2_000 })
      .catch(() => undefined)
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 3_000 })
  }).toPass()

test('a password is changed with the current one, in words that say what is missing', async ({
  loginPage,
  page,
  site,
}) => {
  const next = 'seven quiet harbours'
  // other tests log in as everybody else
  const email = `own-account-${Date.now()}@example.org`
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/users', { email, name: 'Olive Own', password, role: 'secretariat' })
  await loginPage.logInByRequest(email)
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByLabel('New password').fill(next)
  await page.getByLabel('Confirm password').fill(next)
  await savingSays(page, /Give your current password/)
  await page.getByLabel('Current password').fill(password)
  await savingSays(page, /^Saved at/)
  const login = (given: string) =>
    fetch(`${site.server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: given }),
    })
  expect([(await login(next)).status, (await login(password)).status]).toEqual([200, 401])
})

test('what is refused of a new password stays open, with the reason', async ({ loginPage, page, site }) => {
  const email = `weak-${Date.now()}@example.org`
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/users', { email, name: 'Wilma Weak', password, role: 'secretariat' })
  await loginPage.logInByRequest(email)
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Change password' }).click()
  const box = page.locator('.auth-fields__changing-password')
  await expect(box).toContainText('12 characters or more')
  await page.getByLabel('New password').fill('password12345')
  await page.getByLabel('Confirm password').fill('password12345')
  await savingSays(page, /Give your current password/)
  await expect(page.getByLabel('New password')).toHaveValue('password12345')
  await box.getByLabel('Current password').fill(password)
  await savingSays(page, /This password is easy to guess/)
  await expect(page.getByLabel('New password')).toHaveValue('password12345')
  await page.getByLabel('New password').fill('nine purple anchors')
  await page.getByLabel('Confirm password').fill('nine purple anchors')
  await savingSays(page, /^Saved at/)
  await expect(box).toBeHidden()
  // and it is not sent again with the next save
  await page.getByLabel('Name').fill('Wilma Strong')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Wilma Strong' })).toBeVisible()
  await expect(page.locator('.save-state--refused')).toHaveCount(0)
})

test('who forgot a password is told whom to ask while the site sends no mail, whether there is an account or not', async ({
  page,
}) => {
  for (const email of [administrator, 'nobody@example.org']) {
    await page.goto('/admin/forgot')
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await expect(page.getByText('so it cannot send you a link')).toBeVisible()
    await page.getByLabel('Email').fill(email)
    await page.getByRole('button', { name: 'Submit' }).click()
    await expect(page.getByRole('heading', { name: 'No email was sent' })).toBeVisible()
    await expect(page.getByText('Ask the administrator of this site for a new password.').first()).toBeVisible()
  }
})
