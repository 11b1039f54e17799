import { BundleForm } from './pages/panel/bundle-form'
import { DashboardPage } from './pages/panel/dashboard-page'
import { HeldAnswers } from './pages/panel/held-answers'
import { LoginPage } from './pages/panel/login-page'
import { RecordForm } from './pages/panel/record-form'
import { RecordList } from './pages/panel/record-list'
import { test as base } from './worker-site'

interface Pages {
  loginPage: LoginPage
  dashboardPage: DashboardPage
  recordList: RecordList
  recordForm: RecordForm
  bundleForm: BundleForm
  heldAnswers: HeldAnswers
}

/** Tests as somebody who works in the admin panel. */
export const test = base.extend<Pages>({
  loginPage: async ({ page }, give) => give(new LoginPage(page)),
  dashboardPage: async ({ page }, give) => give(new DashboardPage(page)),
  recordList: async ({ page }, give) => give(new RecordList(page)),
  recordForm: async ({ page }, give) => give(new RecordForm(page)),
  bundleForm: async ({ page }, give) => give(new BundleForm(page)),
  heldAnswers: async ({ page }, give) => {
    const answers = new HeldAnswers(page)
    await give(answers)
    await answers.end()
  },
})

export { expect } from '@playwright/test'
