import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { ComponentPage } from '../support/pages/component-page'
import { expect, test } from '../support/panel'
import { administrator, publisher, secretariat } from '../support/people'
import type { Site } from '../support/site'

// The pictures in docs/: taken by `npm run screenshots` of a site with the starting content.

const save = async (page: Page, name: string, fullPage = false): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ fullPage, animations: 'disabled' })
  // few colours are enough, and a third of the bytes
  await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toFile(`docs/screenshots/${name}.png`)
}

/** Adds a picture to the site, and gives its id. */
const addPicture = async ({ server }: Site): Promise<number> => {
  const { token } = await server.login(publisher)
  const body = new FormData()
  body.append('file', new Blob([await readFile('public/assets/images/share.png')], { type: 'image/png' }), 'map.png')
  body.append('_payload', JSON.stringify({ alt: 'A map of Lancashire and South Cumbria with its eight centres.' }))
  const headers = { authorization: `JWT ${token}` }
  const added = await fetch(`${server.url}/api/media`, { method: 'POST', headers, body })
  return ((await added.json()) as { doc: { id: number } }).doc.id // Payload's answer
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
      await page.goto(address)
      await save(page, `${name}-${width}`)
    })
  }
}

test('every component', async ({ page }) => {
  const components = new ComponentPage(page)
  await components.open()
  await components.fitsInto(1280)
  await save(page, 'components', true)
})

test('in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/governance')
  await save(page, 'governance-forced-colours', true)
})

test('on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto('/community-diagnostic-centres/whitegate-health-centre')
  await save(page, 'centre-print')
})

test.describe('the panel', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('administrator', async ({ loginPage, page }) => {
    await loginPage.logIn(administrator)
    await save(page, 'admin-dashboard')
  })

  test('communications', async ({ loginPage, page, recordForm, recordList, site }) => {
    await loginPage.logIn(publisher)
    await save(page, 'admin-publisher')
    await recordList.open('news-posts')
    await save(page, 'admin-news-list')
    await recordList.openRecord('Croslands centre opens in Barrow-in-Furness')
    await save(page, 'admin-news-post')
    await page.setViewportSize({ width: 1600, height: 900 })
    await recordForm.togglePreview()
    await expect(recordForm.previewHeading).toContainText('Croslands')
    await save(page, 'admin-preview')
    await page.setViewportSize({ width: 1280, height: 800 })
    await recordList.open('cdcs')
    await recordList.openRecord('Whitegate Health Centre')
    await recordForm.openTab('Opening')
    await expect(page.getByText('Operating status')).toBeVisible()
    await save(page, 'admin-centre-hours')
    await recordForm.open('media', await addPicture(site))
    await expect(page.getByText('On a card')).toBeVisible()
    await save(page, 'admin-picture')
  })

  test('secretariat', async ({ loginPage, page, recordForm, recordList }) => {
    await loginPage.logIn(secretariat)
    await save(page, 'admin-secretariat')
    await recordList.open('governance-bodies')
    await recordList.openRecord('Diagnostics Programme Board')
    await recordForm.openTab('Reporting lines')
    await expect(page.getByText('Add Reporting line', { exact: false }).first()).toBeVisible()
    await save(page, 'admin-reporting-lines')
    await page.goto('/admin/seats-and-members/5')
    await expect(page.getByRole('heading', { name: 'Add a seat' })).toBeVisible()
    await save(page, 'admin-seats-and-members')
    await recordForm.open('meetings', 'create')
    await expect(page.getByRole('button', { name: 'Agenda and papers' })).toBeVisible()
    await save(page, 'admin-meeting')
    await page.goto(
      '/admin/meeting-series?weekday=thursday&occurrence=last&interval=1&time=2pm&from=1/1/2027&until=31/12/2027&body=1',
    )
    await expect(page.getByRole('button', { name: 'Add 12 meetings' })).toBeVisible()
    await save(page, 'admin-meeting-series')
  })
})
