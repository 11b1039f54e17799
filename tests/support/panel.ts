import { test as base } from '@playwright/test'
import { DashboardPage } from './pages/panel/dashboard-page'
import { LoginPage } from './pages/panel/login-page'
import { RecordForm } from './pages/panel/record-form'
import { RecordList } from './pages/panel/record-list'
import { startSite, type Site } from './site'

interface Pages {
  loginPage: LoginPage
  dashboardPage: DashboardPage
  recordList: RecordList
  recordForm: RecordForm
}

/** Tests as somebody who works in the admin panel, on a site of this worker. */
export const test = base.extend<Pages, { site: Site }>({
  site: [
    // the runner reads from the pattern which fixtures are used: none
    async ({ playwright: _ }, give) => {
      const site = await startSite()
      await give(site)
      await site.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, give) => give(site.server.url),
  loginPage: async ({ page }, give) => give(new LoginPage(page)),
  dashboardPage: async ({ page }, give) => give(new DashboardPage(page)),
  recordList: async ({ page }, give) => give(new RecordList(page)),
  recordForm: async ({ page }, give) => give(new RecordForm(page)),
})

export { expect } from '@playwright/test'
