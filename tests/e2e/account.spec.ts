import { expect, test } from '../support/panel'
import { password, secretariat } from '../support/people'

// Somebody's own account in the panel: the current password is asked for where it is needed.

test('a password is changed with the current one, in words that say what is missing', async ({
  loginPage,
  page,
  site,
}) => {
  const next = 'seven quiet harbours'
  await loginPage.logIn(secretariat)
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Change Password' }).click()
  await page.getByLabel('New Password').fill(next)
  await page.getByLabel('Confirm Password').fill(next)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Give your current password').first()).toBeVisible()
  await page.getByLabel('Current password').fill(password)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/successfully/i).first()).toBeVisible()
  const login = (given: string) =>
    fetch(`${site.server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: secretariat, password: given }),
    })
  expect([(await login(next)).status, (await login(password)).status]).toEqual([200, 401])
})
