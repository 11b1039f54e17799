import { expect, type Locator, type Page } from '@playwright/test'

/** The form of a bundle: what is published together, and how it stands. */
export class BundleForm {
  readonly page: Page
  /** how it stands, what is in it and what can be done */
  readonly overview: Locator

  constructor(page: Page) {
    this.page = page
    this.overview = page.locator('section.bundle')
  }

  async openNew(): Promise<void> {
    await this.page.goto('/admin/collections/bundles/create')
  }

  async open(id: number): Promise<void> {
    await this.page.goto(`/admin/collections/bundles/${id}`)
  }

  /** adds a record by its name, in the next row */
  async add(name: string): Promise<void> {
    const rows = this.page.locator('#field-items .array-field__row')
    const before = await rows.count()
    await this.page.getByRole('button', { name: 'Add record' }).click()
    const field = rows.nth(before).locator('.relationship')
    await field.locator('.rs__control').click()
    // a choice that fails at the last kind, of which a publisher may read nothing, takes all that was found away
    const lastKind = this.page.waitForResponse(/\/api\/meetings$/)
    await field.locator('.rs__input').fill(name)
    await lastKind
    await this.page.getByRole('option', { name }).click()
  }

  async save(): Promise<number> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(this.page).toHaveURL(/\/bundles\/\d+/)
    return Number(/\/bundles\/(\d+)/.exec(this.page.url())?.[1])
  }

  async press(name: string | RegExp): Promise<void> {
    await this.overview.getByRole('button', { name }).click()
  }

  async stands(state: string): Promise<void> {
    await expect(this.overview.getByRole('heading', { name: state })).toBeVisible({ timeout: 15_000 })
  }
}
