import { DashboardPage } from './pages/panel/dashboard-page'
import { LoginPage } from './pages/panel/login-page'
import { RecordForm } from './pages/panel/record-form'
import { RecordList } from './pages/panel/record-list'
import { test as base } from './worker-site'

interface Pages {
  loginPage: LoginPage
  dashboardPage: DashboardPage
  recordList: RecordList
  recordForm: RecordForm
}

/** Tests as somebody who works in the admin panel. */
export const test = base.extend<Pages>({
  loginPage: async ({ page }, give) => give(new LoginPage(page)),
  dashboardPage: async ({ page }, give) => give(new DashboardPage(page)),
  recordList: async ({ page }, give) => give(new RecordList(page)),
  recordForm: async ({ page }, give) => give(new RecordForm(page)),
})

export { expect } from '@playwright/test'
