import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Locator, type Page } from '@playwright/test'
import { accessibilityDefects } from '../accessibility'

/** What every public page has. */
export class PublicPage {
  readonly page: Page
  readonly main: Locator
  readonly heading: Locator
  readonly menu: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.heading = page.getByRole('heading', { level: 1 })
    this.menu = page.getByRole('navigation', { name: 'Menu' })
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
  }

  /** axe finds nothing, with none of its rules off */
  async hasNoAccessibilityDefects(): Promise<void> {
    expect(await accessibilityDefects(this.page)).toEqual([])
  }

  /** colours are the one thing that changes in forced colours: the other rules would say the same again */
  async hasNoColourDefects(): Promise<void> {
    expect(await accessibilityDefects(this.page, ['color-contrast', 'link-in-text-block'])).toEqual([])
  }

  /** nothing makes the page wider than the window */
  async fitsInto(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 })
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await this.fieldsWithoutRoom()).toEqual([])
  }

  /** ids of the boxes that are too narrow to read what one types: a layout took their room away */
  private fieldsWithoutRoom(): Promise<string[]> {
    return this.page
      .locator('select:visible, input:visible:not([type="checkbox"]):not([type="radio"])')
      .evaluateAll((fields) => fields.filter((one) => one.getBoundingClientRect().width < 40).map((one) => one.id))
  }

  /** how many sheets of A4 it is on paper */
  async sheets(): Promise<number> {
    return (await PDFDocument.load(await this.page.pdf({ format: 'A4' }))).getPageCount()
  }

  /** presses Tab until the element has the focus */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await this.page.keyboard.press('Tab')
      if (await target.evaluate((one) => one === document.activeElement)) return
    }
    throw new Error(`The keyboard does not reach ${target.toString()}.`)
  }
}
