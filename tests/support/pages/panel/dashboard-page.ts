import type { Locator, Page } from '@playwright/test'

/** What an editor sees first: what to do most often, and what waits. */
export class DashboardPage {
  readonly page: Page
  readonly goingLive: Locator

  constructor(page: Page) {
    this.page = page
    this.goingLive = page.getByRole('heading', { name: 'Before going live' })
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }
}
