import { expect, type Locator, type Page } from '@playwright/test'
import { password } from '../../people'

export class LoginPage {
  readonly page: Page
  readonly email: Locator

  constructor(page: Page) {
    this.page = page
    this.email = page.getByLabel('Email')
  }

  async open(): Promise<void> {
    await this.page.goto('/admin')
    await expect(this.email).toBeVisible()
  }

  /** logs in without the form, which costs two pages of the panel: for tests that go on to a page that they name */
  async logInByRequest(email: string): Promise<void> {
    const response = await this.page.request.post('/api/users/login', { data: { email, password } })
    expect(response.status(), `${email} logs in`).toBe(200)
  }

  /** logs in by hand, and waits for the dashboard */
  async logIn(email: string): Promise<void> {
    await this.open()
    await this.email.fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Log in' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
  }
}
