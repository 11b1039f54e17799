import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** The form that finds a centre; the home page has it too. */
export class FinderForm {
  readonly test: Locator
  readonly place: Locator
  readonly submit: Locator

  constructor(page: Page) {
    const form = page.getByRole('search', { name: 'Find a centre for your test' })
    this.test = form.getByLabel('Test', { exact: true })
    this.place = form.getByLabel('Town or postcode')
    this.submit = form.getByRole('button', { name: 'Find a centre' })
  }

  async find({ test, near }: { test: string; near: string }): Promise<void> {
    await this.test.selectOption({ label: test })
    await this.place.fill(near)
    await this.submit.click()
  }
}

/** All centres, or those that were searched for. */
export class FinderPage extends PublicPage {
  readonly form: FinderForm
  /** the nearest first, after a search by place */
  readonly centres: Locator

  constructor(page: Page) {
    super(page)
    this.form = new FinderForm(page)
    this.centres = this.main.getByRole('listitem')
  }

  override open(address = '/community-diagnostic-centres'): Promise<void> {
    return super.open(address)
  }
}
