import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

export class CentrePage extends PublicPage {
  /** the hours of an ordinary week, a row for days with the same hours */
  readonly week: Locator
  readonly daysThatDiffer: Locator
  /** the names of what one needs to know before a visit */
  readonly parts: Locator

  constructor(page: Page) {
    super(page)
    this.week = page.getByRole('table', { name: /^Opening times of / })
    this.daysThatDiffer = page.getByRole('table', { name: 'Days that differ' })
    this.parts = this.main.getByRole('region').getByRole('heading', { level: 3 })
  }

  /** a part by its name */
  part(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true })
  }
}
