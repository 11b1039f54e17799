import type { Page, Request } from '@playwright/test'

const isAutosave = (request: Request): boolean => request.url().includes('autosave=true')
const isForm = (request: Request): boolean =>
  request.method() === 'POST' && 'next-action' in request.headers() && request.url().includes('/admin/')

/** A slow server: what it answers to the form is held while a test types on, and let go when the test says so. */
export class HeldAnswers {
  readonly page: Page
  private isHolding = false
  private open: () => void = () => undefined
  private gate: Promise<void> = Promise.resolve()

  constructor(page: Page) {
    this.page = page
  }

  async start(): Promise<void> {
    this.page.on('request', (request) => {
      if (this.isHolding && isAutosave(request)) this.close()
    })
    await this.page.route(
      (url) => url.pathname.startsWith('/admin/') || url.searchParams.get('autosave') === 'true',
      async (route) => {
        const request = route.request()
        if (!isAutosave(request) && !isForm(request)) return route.continue()
        const { gate } = this
        const response = await route.fetch()
        await gate
        await route.fulfill({ response })
      },
    )
  }

  /** Holds the answer of the next autosave: one on its way is answered still, or the next would never be sent. */
  hold(): void {
    this.isHolding = true
  }

  private close(): void {
    this.isHolding = false
    this.gate = new Promise((resolve) => {
      this.open = resolve
    })
  }

  release(): void {
    this.isHolding = false
    this.open()
  }

  /** Lets go of what is held, and waits until nothing is on its way. */
  async end(): Promise<void> {
    this.release()
    await this.page.unrouteAll({ behavior: 'wait' })
  }

  /** the next autosave leaves the browser */
  async autosaveSent(): Promise<void> {
    // several windows share a core
    await this.page.waitForRequest(isAutosave, { timeout: 60_000 })
  }

  /** the form has been given what the server made of the autosave */
  async autosaveAnswered(): Promise<void> {
    await this.page.waitForResponse((response) => isAutosave(response.request()))
    await this.page.waitForResponse((response) => isForm(response.request()))
  }
}
