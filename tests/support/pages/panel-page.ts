import { expect, type Page } from '@playwright/test'
import { administrator, password, type OwnSite } from '../own-site'

/** Somebody of each role that the site's own scripts do not make. */
export const secretariat = 'secretariat@example.org'
export const author = 'author@example.org'

/** Makes them. */
export const addColleagues = async (site: OwnSite): Promise<void> => {
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/users', { email: secretariat, password, name: 'Sam Secretariat', role: 'secretariat' })
  await admin.ask('POST', '/api/users', { email: author, password, name: 'Alex Author', role: 'author' })
}

/** Logs in by hand, and waits for the desk. */
export const logIn = async (page: Page, site: OwnSite, email: string): Promise<void> => {
  await page.goto(`${site.server.url}/admin`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
}
