import { test as base } from '@playwright/test'
import { startSite, type Site } from './site'

/** Tests on a site of their worker, behind the edge: for files whose tests do not mind what others have added to it. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // the runner reads from the pattern which fixtures are used: none
    async ({ playwright: _ }, give) => {
      const site = await startSite({ behindEdge: true })
      await give(site)
      await site.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, give) => give(site.server.url),
})

export { expect } from '@playwright/test'
