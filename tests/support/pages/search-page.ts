import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** The search: its form in the header of every page, and what it finds. */
export class SearchPage extends PublicPage {
  /** in the header of every page */
  readonly inHeader: Locator
  readonly field: Locator
  readonly results: Locator
  readonly kinds: Locator
  readonly pages: Locator

  constructor(page: Page) {
    super(page)
    this.inHeader = page.getByRole('search', { name: 'Search this website' }).getByRole('searchbox')
    this.field = page.getByRole('search', { name: 'Your search' }).getByLabel('Search for')
    this.results = this.main.locator('ol.site-list > li')
    this.kinds = this.main.getByRole('navigation', { name: 'Kinds of results' })
    this.pages = this.main.getByRole('navigation', { name: 'Results pages' })
  }

  override open(address = '/search'): Promise<void> {
    return super.open(address)
  }

  /** types words into the search of the header and sends them */
  async search(words: string): Promise<void> {
    await this.inHeader.fill(words)
    await this.inHeader.press('Enter')
  }

  /** the addresses that the results lead to, in order */
  async found(): Promise<string[]> {
    return this.results
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  }
}
