import { expect, type Locator, type Page } from '@playwright/test'

/** The form of a record, with the preview of its page. */
export class RecordForm {
  readonly page: Page
  readonly publish: Locator
  /** whether what was typed is saved */
  readonly state: Locator
  readonly saved: Locator
  /** what the server refused, above the form */
  readonly refusal: Locator
  readonly toast: Locator
  /** the page as it will be, beside the form */
  readonly previewHeading: Locator

  constructor(page: Page) {
    this.page = page
    this.publish = page.getByRole('button', { name: 'Publish changes' })
    this.state = page.locator('.save-state')
    this.saved = this.state.filter({ hasText: /^Saved at \d\d:\d\d$/ })
    this.refusal = page.locator('.save-state--refused')
    this.toast = page.locator('[data-sonner-toast]').first()
    this.previewHeading = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  }

  async open(collection: string, id: number | 'create'): Promise<void> {
    await this.page.goto(`/admin/collections/${collection}/${id}`)
    await this.isReady()
  }

  async openGlobal(slug: string): Promise<void> {
    await this.page.goto(`/admin/globals/${slug}`)
    await this.isReady()
  }

  /** The panel's scripts have begun: they give this role. What is clicked before is lost. */
  private async isReady(): Promise<void> {
    await expect(this.page.getByRole('group', { name: 'Where you are' })).toBeVisible()
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label).fill(value)
  }

  field(label: string): Locator {
    return this.page.getByLabel(label)
  }

  /** where the words of a label are those of others too, its path stands for a field */
  input(path: string): Locator {
    return this.page.locator(`#field-${path}`)
  }

  /** chooses a related record; Payload gives such a field no name to find it by, so its path stands for it */
  async relate(path: string, name: string): Promise<void> {
    await this.relation(path).locator('.rs__control').click()
    await this.page.getByRole('option', { name }).click()
  }

  relation(path: string): Locator {
    return this.page.locator(`#field-${path}`)
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** the autosave has stored what was typed */
  async isStored(): Promise<void> {
    await expect(this.page).toHaveURL(/\/\d+$/)
    await this.isSaved()
  }

  /** the form says that all is saved */
  async isSaved(): Promise<void> {
    await expect(this.page.locator('.save-state').filter({ hasText: /^Saved at/ })).toBeVisible()
  }

  /** an action in the menu with three dots */
  async choose(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click()
    await this.page.getByRole('button', { name: action, exact: true }).click()
  }

  /** the dialog that deletes the record */
  async openDeletion(): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click()
    await this.page.locator('#action-move-to-bin').click()
  }

  async togglePreview(): Promise<void> {
    await this.page.getByRole('button', { name: /live preview/i }).click()
  }
}
