import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { accessibilityDefects } from '../accessibility'
import { PublicPage } from './public-page'

const run = promisify(execFile)

/** Every state of every component, one below the other, with the site's styles. */
export class ComponentPage extends PublicPage {
  override async open(): Promise<void> {
    const command = ['--import', 'tsx', 'tests/components/fixtures/render.ts']
    const { stdout } = await run(process.execPath, command, { maxBuffer: 2 ** 26 })
    await super.open('/cookies')
    await this.main.evaluate((main, html) => {
      main.innerHTML = html
    }, stdout)
  }

  /** What needs a layout; the rest is checked for each component in tests/components, where each stands alone. */
  async hasNoVisualDefects(): Promise<void> {
    const rules = ['color-contrast', 'link-in-text-block', 'target-size']
    expect(await accessibilityDefects(this.page, rules)).toEqual([])
  }

  /** A state that is as true on paper, where what holds at this hour alone is left out. */
  async keepsOnPaper(words: string): Promise<void> {
    await expect(this.main.getByText(words, { exact: true }).first()).toBeVisible()
  }
}
