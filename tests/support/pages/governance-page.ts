import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** The structure of governance, and a body in it. */
export class GovernancePage extends PublicPage {
  /** the structure as a picture; the list before it says the same */
  readonly chart: Locator

  constructor(page: Page) {
    super(page)
    this.chart = page.getByRole('region', { name: 'Who reports to whom' })
  }

  override open(address = '/governance'): Promise<void> {
    return super.open(address)
  }

  async openBody(name: string): Promise<void> {
    await this.main.getByRole('link', { name, exact: true }).first().click()
  }
}
