import { expect, type Locator, type Page } from '@playwright/test'

/** The panel's view of a body's seats, members and lines, used by keyboard alone. */
export class GovernanceDesk {
  readonly page: Page
  /** how many times something was chosen, filled in or sent */
  steps = 0

  constructor(page: Page) {
    this.page = page
  }

  form(name: string): Locator {
    return this.page.getByRole('form', { name })
  }

  /** types into a box of the form that has the focus, from wherever in it that is */
  async fill(form: Locator, label: string, text: string): Promise<void> {
    const box = form.getByLabel(label, { exact: true })
    await this.tabTo(box)
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.type(text)
    this.steps += 1
  }

  /** chooses in a list by typing what begins the choice */
  async choose(form: Locator, label: string, text: string): Promise<void> {
    await this.tabTo(form.getByLabel(label, { exact: true }))
    await this.page.keyboard.type(text)
    this.steps += 1
  }

  async tick(form: Locator, label: string): Promise<void> {
    await this.tabTo(form.getByLabel(label, { exact: true }))
    await this.page.keyboard.press('Space')
    this.steps += 1
  }

  async send(): Promise<void> {
    await this.page.keyboard.press('Enter')
    this.steps += 1
  }

  /** opens a form by its button, and sees that the focus is in its first box */
  async open(button: string, first: Locator): Promise<void> {
    await this.tabTo(this.page.getByRole('button', { name: button, exact: true }))
    await this.page.keyboard.press('Enter')
    await expect(first).toBeFocused()
    this.steps += 1
  }

  private async tabTo(target: Locator): Promise<void> {
    for (let tabs = 0; tabs < 200; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(target, 'reached by the tab key').toBeFocused()
  }
}
