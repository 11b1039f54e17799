import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { furnish } from './furnish'
import { startSite, type Site } from './site'

/** The site that the tests of a visitor share; they change nothing on it. */
export const test = base.extend<{ visit: (address: string) => Promise<Page> }, { site: Site }>({
  site: [
    // it uses no other fixture, but the runner wants to read which from the pattern
    async ({ playwright: _ }, give) => {
      const site = await startSite()
      await furnish(site)
      await give(site)
      await site.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, give) => give(site.server.url),
  visit: async ({ page, site }, give) => {
    await give(async (address) => {
      await page.goto(site.server.url + address)
      return page
    })
  },
})

export { expect }

/** One address of each type of page, with what must be read there. */
export const pageTypes: readonly [type: string, address: string, words: string][] = [
  ['home', '/', 'Who we are'],
  ['trusts', '/trusts', 'East Lancashire Hospitals'],
  ['trust', '/trusts/east-lancashire-hospitals', 'RXR'],
  ['networks', '/networks', 'Endoscopy Network'],
  ['network', '/networks/diagnostic-imaging', 'Below 1%'],
  ['centres', '/community-diagnostic-centres', 'Preston Healthport'],
  ['centres found', '/community-diagnostic-centres?test=mri-scan&near=Burnley', 'Burnley General Hospital'],
  ['centres with an unknown place', '/community-diagnostic-centres?near=Nowhere', 'We do not know this place'],
  ['centre', '/community-diagnostic-centres/whitegate-health-centre', '8am to 8pm'],
  ['centre with hours of a test', '/community-diagnostic-centres/preston-healthport', '8:30am to 12:30pm'],
  [
    'centre with all that is known',
    '/community-diagnostic-centres/heysham-primary-care-centre',
    'The lift is being mended',
  ],
  ['tests', '/tests', 'MRI scan'],
  ['test', '/tests/mri-scan', 'How to prepare'],
  ['workstreams', '/workstreams', 'Procurement'],
  ['workstream', '/workstreams/digital', 'Shared images'],
  ['news', '/news', 'Croslands'],
  ['news post', '/news/croslands-centre-opens', 'MRI scanner'],
  ['news post withdrawn', '/news/withdrawn', 'The figures were wrong'],
  ['governance', '/governance', 'Diagnostics Programme Board'],
  ['governance body', '/governance/diagnostics-programme-board', 'Clinical Programmes Board'],
  ['body without meetings', '/governance/provider-collaborative-board', 'Chief executive'],
  ['meetings', '/governance/meetings', 'Meetings'],
  ['meeting', '/governance/meetings/2', 'The plan was agreed'],
  ['a page of every part', '/every-part', 'Not to be missed'],
  ["an editors' page", '/about', '1.8 million'],
  ['accessibility statement', '/accessibility-statement', 'Enforcement procedure'],
  ['privacy', '/privacy', 'cookies'],
  ['cookies', '/cookies', 'payload-token'],
  ['contact', '/contact', '111'],
  ['not found', '/no-such-page', 'Page not found'],
  ['not available', '/unavailable', 'not available'],
]

/** No fault that axe finds, with none of its rules off. */
export async function hasNoAccessibilityDefects(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' ')}`,
    ),
  ).toEqual([])
}
