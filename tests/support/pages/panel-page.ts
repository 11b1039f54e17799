import { expect, type Page } from '@playwright/test'
import { password } from '../people'
import type { Site } from '../site'

/** Logs in by hand, and waits for the desk. */
export const logIn = async (page: Page, site: Site, email: string): Promise<void> => {
  await page.goto(`${site.server.url}/admin`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
}
