import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** How long people wait: for all tests, at a trust, or for a test. */
export class WaitingTimesPage extends PublicPage {
  readonly charts: Locator

  constructor(page: Page) {
    super(page)
    this.charts = this.main.getByRole('img')
  }

  table(name: string | RegExp): Locator {
    return this.main.getByRole('table', { name })
  }

  chart(name: string | RegExp): Locator {
    return this.main.getByRole('img', { name })
  }

  /** the words of what a screen reader tells one after the other */
  async told(): Promise<string> {
    return this.main.ariaSnapshot()
  }
}
