import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { logIn as logInToPanel } from '../support/pages/panel-page'
import { administrator, publisher, secretariat } from '../support/people'
import { startSite, type Site } from '../support/site'

// The pictures in docs/: made by `npm run screenshots` on a site with the starting content.

let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.remove())

const keep = async (page: Page, name: string, fullPage = false): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ fullPage, animations: 'disabled' })
  // few colours are enough, and a third of the bytes
  await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toFile(`docs/screenshots/${name}.png`)
}

const publicPages: [name: string, address: string][] = [
  ['home', '/'],
  ['centres', '/community-diagnostic-centres?test=mri-scan&near=Burnley'],
  ['centre', '/community-diagnostic-centres/whitegate-health-centre'],
  ['test', '/tests/mri-scan'],
  ['trust', '/trusts/east-lancashire-hospitals'],
  ['network', '/networks/diagnostic-imaging'],
  ['workstream', '/workstreams/digital'],
  ['news', '/news'],
  ['post', '/news/croslands-centre-opens'],
  ['governance', '/governance'],
  ['body', '/governance/provider-collaborative-board'],
  ['statement', '/accessibility-statement'],
  ['not-found', '/no-such-page'],
]

for (const [name, address] of publicPages) {
  for (const width of [320, 768, 1280]) {
    test(`${name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
      await page.goto(site.server.url + address)
      await keep(page, `${name}-${width}`)
    })
  }
}

test('in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${site.server.url}/governance`)
  await keep(page, 'governance-forced-colours', true)
})

test('on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(`${site.server.url}/community-diagnostic-centres/whitegate-health-centre`)
  await keep(page, 'centre-print')
})

const logIn = async (page: Page, email: string): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await logInToPanel(page, site, email)
}

const openRecord = async (page: Page, collection: string, name: string): Promise<void> => {
  await page.goto(`${site.server.url}/admin/collections/${collection}`)
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('Last Modified')).toBeVisible()
}

test('the panel: administrator', async ({ page }) => {
  await logIn(page, administrator)
  await keep(page, 'admin-dashboard')
})

test('the panel: communications', async ({ page }) => {
  await logIn(page, publisher)
  await keep(page, 'admin-publisher')
  await page.goto(`${site.server.url}/admin/collections/news-posts`)
  await expect(page.getByRole('table')).toBeVisible()
  await keep(page, 'admin-news-list')
  await page.getByRole('link', { name: 'Croslands centre opens in Barrow-in-Furness' }).click()
  await expect(page.getByText('Last Modified')).toBeVisible()
  await keep(page, 'admin-news-post')
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.getByRole('button', { name: /live preview/i }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Croslands')
  await keep(page, 'admin-preview')
  await page.setViewportSize({ width: 1280, height: 800 })
  await openRecord(page, 'cdcs', 'Whitegate Health Centre')
  await page.getByRole('button', { name: 'Opening', exact: true }).click()
  await expect(page.getByText('Operating status')).toBeVisible()
  await keep(page, 'admin-centre-hours')
})

test('the panel: secretariat', async ({ page }) => {
  await logIn(page, secretariat)
  await keep(page, 'admin-secretariat')
  await openRecord(page, 'governance-bodies', 'Diagnostics Programme Board')
  await page.getByRole('button', { name: 'Reporting lines', exact: true }).click()
  await expect(page.getByText('Add Reporting line', { exact: false }).first()).toBeVisible()
  await keep(page, 'admin-reporting-lines')
  await page.goto(`${site.server.url}/admin/collections/meetings/create`)
  await expect(page.getByRole('button', { name: 'Papers and decisions' })).toBeVisible()
  await keep(page, 'admin-meeting')
})
