import { expect, type Locator, type Page } from '@playwright/test'

/** The checker of words beside a form. */
export class WordsPanel {
  readonly page: Page
  readonly button: Locator
  readonly region: Locator
  readonly count: Locator

  constructor(page: Page) {
    this.page = page
    this.button = page.getByRole('button', { name: 'Check the words' })
    this.region = page.getByRole('region', { name: 'Words' })
    this.count = this.region.getByRole('status')
  }

  async open(): Promise<void> {
    await this.button.click()
    await expect(this.region).toBeVisible()
  }

  /** what was found, by the words that it is about */
  finding(words: string): Locator {
    return this.region.getByRole('listitem').filter({ hasText: `“${words}”` })
  }

  /** the button that leads to the words */
  place(words: string): Locator {
    return this.finding(words)
      .getByRole('button', { name: `“${words}”` })
      .first()
  }

  /** the button that writes other words in their place */
  mend(words: string, right: string): Locator {
    return this.finding(words).getByRole('button', { name: `Change to “${right}”` })
  }

  /** the words that are selected in the form: in a field, or in an editor of texts */
  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document
      if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
        return activeElement.value.slice(activeElement.selectionStart ?? 0, activeElement.selectionEnd ?? 0)
      return document.getSelection()?.toString() ?? ''
    })
  }
}
