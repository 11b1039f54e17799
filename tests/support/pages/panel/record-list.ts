import { expect, type Page } from '@playwright/test'

/** The table of a collection's records. */
export class RecordList {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(collection: string): Promise<void> {
    await this.page.goto(`/admin/collections/${collection}`)
    await expect(this.page.getByRole('table')).toBeVisible()
  }

  async openRecord(name: string): Promise<void> {
    await this.page.getByRole('link', { name }).click()
    await expect(this.page.locator('.status')).toBeVisible()
  }
}
