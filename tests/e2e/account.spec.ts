import type { Page } from '@playwright/test'
import { expect, test } from '../support/panel'
import { administrator, password } from '../support/people'

// Somebody's own account in the panel: the current password is asked for where it is needed.

/** Payload looks at a field some time after it was filled in, and until then saves nothing. */
const savingSays = (page: Page, words: RegExp): Promise<void> =>
  expect(async () => {
    await page.getByRole('button', { name: 'Save' }).click()
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
  await loginPage.logIn(email)
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Change Password' }).click()
  await page.getByLabel('New Password').fill(next)
  await page.getByLabel('Confirm Password').fill(next)
  await savingSays(page, /Give your current password/)
  await page.getByLabel('Current password').fill(password)
  await savingSays(page, /successfully/i)
  const login = (given: string) =>
    fetch(`${site.server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: given }),
    })
  expect([(await login(next)).status, (await login(password)).status]).toEqual([200, 401])
})
