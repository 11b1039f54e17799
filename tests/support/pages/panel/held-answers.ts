import type { Page, Request } from '@playwright/test'

const isAutosave = (request: Request): boolean => request.url().includes('autosave=true')
const isForm = (request: Request): boolean =>
  request.method() === 'POST' && 'next-action' in request.headers() && request.url().includes('/admin/')

/** A slow server: what it answers to the form is held while a test types on, and let go when the test says so. */
export class HeldAnswers {
  readonly page: Page
  private open: () => void = () => undefined
  private gate: Promise<void> = Promise.resolve()

  constructor(page: Page) {
    this.page = page
  }

  async start(): Promise<void> {
    await this.page.route(
      (url) => url.pathname.startsWith('/admin/') || url.searchParams.get('autosave') === 'true',
      async (route) => {
        const request = route.request()
        if (!isAutosave(request) && !isForm(request)) return route.continue()
        const response = await route.fetch()
        await this.gate
        await route.fulfill({ response })
      },
    )
  }

  hold(): void {
    this.gate = new Promise((resolve) => {
      this.open = resolve
    })
  }

  release(): void {
    this.open()
  }

  /** Lets go of what is held, and waits until nothing is on its way. */
  async end(): Promise<void> {
    this.release()
    await this.page.unrouteAll({ behavior: 'wait' })
  }

  /** the next autosave leaves the browser */
  async autosaveSent(): Promise<void> {
    await this.page.waitForRequest(isAutosave)
  }

  /** the form has been given what the server made of the autosave */
  async autosaveAnswered(): Promise<void> {
    await this.page.waitForResponse((response) => isAutosave(response.request()))
    await this.page.waitForResponse((response) => isForm(response.request()))
  }
}
