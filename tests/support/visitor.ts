import { test as base } from '@playwright/test'
import { CentrePage } from './pages/centre-page'
import { FinderPage } from './pages/finder-page'
import { GovernancePage } from './pages/governance-page'
import { HomePage } from './pages/home-page'
import { NewsPage } from './pages/news-page'
import { PublicPage } from './pages/public-page'
import { SearchPage } from './pages/search-page'
import { WaitingTimesPage } from './pages/waiting-times-page'
import type { Client } from './server'
import { visitorsSite } from './visitors-site'

interface Pages {
  anyPage: PublicPage
  homePage: HomePage
  finderPage: FinderPage
  centrePage: CentrePage
  newsPage: NewsPage
  governancePage: GovernancePage
  waitingTimesPage: WaitingTimesPage
  searchPage: SearchPage
}

/** Tests as a visitor: the pages of the shared site, which nobody changes. */
export const test = base.extend<Pages, { site: Client }>({
  // the runner reads from the pattern which fixtures are used: none
  site: [async ({ playwright: _ }, give) => give(await visitorsSite()), { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ site }, give) => give(site.url),
  anyPage: async ({ page }, give) => give(new PublicPage(page)),
  homePage: async ({ page }, give) => give(new HomePage(page)),
  finderPage: async ({ page }, give) => give(new FinderPage(page)),
  centrePage: async ({ page }, give) => give(new CentrePage(page)),
  newsPage: async ({ page }, give) => give(new NewsPage(page)),
  governancePage: async ({ page }, give) => give(new GovernancePage(page)),
  waitingTimesPage: async ({ page }, give) => give(new WaitingTimesPage(page)),
  searchPage: async ({ page }, give) => give(new SearchPage(page)),
})

export { expect } from '@playwright/test'
