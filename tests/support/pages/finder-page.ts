import type { Locator, Page } from '@playwright/test'
import { PublicPage } from './public-page'

/** The form that finds a centre; the home page has it too. */
export class FinderForm {
  readonly test: Locator
  readonly place: Locator
  readonly weekend: Locator
  readonly stepFree: Locator
  readonly submit: Locator

  constructor(page: Page) {
    const form = page.getByRole('search', { name: 'Find a centre for your test' })
    this.test = form.getByLabel('Test', { exact: true })
    this.place = form.getByLabel('Town or postcode')
    this.weekend = form.getByLabel('Open at weekends')
    this.stepFree = form.getByLabel('Step-free access')
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
  readonly changeSearch: Locator
  /** links that narrow the answer down */
  readonly filters: Locator
  /** what is wrong with what was asked, and what may be meant */
  readonly problem: Locator

  constructor(page: Page) {
    super(page)
    this.form = new FinderForm(page)
    this.centres = this.main.locator('.site-list > li')
    this.changeSearch = this.main.locator('summary', { hasText: 'Change search' })
    this.filters = this.main.getByRole('navigation', { name: 'Narrow down' })
    this.problem = page.getByRole('alert')
  }

  override open(address = '/community-diagnostic-centres'): Promise<void> {
    return super.open(address)
  }
}
