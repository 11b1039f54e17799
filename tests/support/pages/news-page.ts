import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** The list of news, and a post. */
export class NewsPage extends PublicPage {
  /** what a post is about */
  readonly topics: Locator

  constructor(page: Page) {
    super(page)
    this.topics = page
      .locator('.nhsuk-card')
      .filter({ has: page.getByRole('heading', { name: 'About', exact: true }) })
      .getByRole('link')
  }

  override open(address = '/news'): Promise<void> {
    return super.open(address)
  }

  async openPost(title: string): Promise<void> {
    await this.main.getByRole('link', { name: title }).click()
  }
}
