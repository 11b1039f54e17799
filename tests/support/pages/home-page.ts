import type { Locator, Page } from '@playwright/test'
import { FinderForm } from './finder-page'
import { PublicPage } from './public-page'

export class HomePage extends PublicPage {
  readonly finder: FinderForm
  readonly skipLink: Locator
  /** the menu of narrow screens, which opens and closes */
  readonly smallMenu: Locator
  readonly smallMenuButton: Locator

  constructor(page: Page) {
    super(page)
    this.finder = new FinderForm(page)
    this.skipLink = page.getByRole('link', { name: 'Skip to main content' })
    this.smallMenu = page.locator('details.site-menu')
    this.smallMenuButton = this.smallMenu.locator('summary')
  }

  override open(address = '/'): Promise<void> {
    return super.open(address)
  }
}
