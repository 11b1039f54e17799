import type { Locator, Page } from '@playwright/test'

/** The panel's page of waiting times. */
export class WaitingTimesPage {
  readonly #page: Page
  readonly result: Locator

  constructor(page: Page) {
    this.#page = page
    this.result = page.locator('.waiting-import__result')
  }

  async open(): Promise<void> {
    await this.#page.goto('/admin/waiting-times')
  }

  /** Chooses a file and asks what it would change. */
  async check(name: string, text: string): Promise<void> {
    await this.#page
      .getByLabel('File, as CSV or as the zip that it comes in')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await this.#page.getByRole('button', { name: 'Show what would change' }).click()
  }

  async keep(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Keep these figures' }).click()
  }

  heading(name: string): Locator {
    return this.#page.getByRole('heading', { name, exact: true })
  }
}
