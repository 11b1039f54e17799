import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from '../support/visitor'

/** Where each of the words stands in a text, in order; all must be there. */
const placesOf = (text: string, words: readonly string[]): number[] =>
  words.map((one) => {
    const place = text.indexOf(one)
    expect(place, `"${one}" in:\n${text}`).toBeGreaterThanOrEqual(0)
    return place
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a patient with a screen reader hears first how many wait and how long, then the target with its result, tables, charts', async ({
    homePage,
    page,
    waitingTimesPage,
  }) => {
    await homePage.open()
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Waiting times' }).click()
    await expect(waitingTimesPage.heading).toHaveText('Waiting times for tests')
    const places = placesOf(await waitingTimesPage.told(), [
      'heading "Waiting times for tests"',
      'At the end of March 2026, 48,005 people were waiting for a test. About 8 in 10 had waited less than 6 weeks.',
      '95% in under 6 weeks by March 2025: our target.',
      '79.2% of the people waiting at the end of that month had waited under 6 weeks; 78.4% in March 2026 (England 78.8%).',
      'This counts people still waiting, not people seen.',
      'heading "The end of March 2026"',
      'table "Waiting at the end of March 2026: Our trusts and England"',
      'table "Trust by trust"',
      'heading "What can be compared"',
      'table "Imaging"',
      'heading "Month by month"',
      'img "Our trusts: share of people who had waited less than 6 weeks, April 2023 to March 2026"',
      'img "People waiting at the end of March 2026, by weeks waited"',
      'heading "About these figures"',
      'Open Government Licence v3.0',
    ])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await expect(waitingTimesPage.chart(/^Our trusts: share/)).toHaveAccessibleDescription(
      'Our trusts: 78.4% in March 2026. England: 78.8% in March 2026.',
    )
  })

  test('a patient comes from the page of a test, and reads the numbers behind its chart', async ({
    page,
    waitingTimesPage,
  }) => {
    await page.goto('/tests/hearing-test')
    await expect(page.getByRole('heading', { name: 'How long people wait' })).toBeVisible()
    await page.getByRole('link', { name: 'Waiting times for a hearing test' }).click()
    await expect(waitingTimesPage.heading).toHaveText('Waiting times for a hearing test')
    await expect(waitingTimesPage.main).toContainText('3,383 people were waiting for a hearing test. About half had')
    await page.getByText('Table of this chart: People waiting').click()
    const numbers = waitingTimesPage.table(/by weeks waited$/)
    await expect(numbers.getByRole('row')).toHaveCount(15)
    await expect(numbers.getByRole('row', { name: /13 or more/ })).toBeVisible()
  })

  test('the target never stands without its result: on home, and on the workstreams that are about it', async ({
    anyPage,
  }) => {
    for (const address of ['/', '/workstreams/performance-and-productivity', '/workstreams/data']) {
      await anyPage.open(address)
      for (const words of [
        '95% in under 6 weeks by March 2025: our target.',
        '79.2% of the people waiting at the end of that month had waited under 6 weeks; 78.4% in March 2026 (England 78.8%).',
        'This counts people still waiting, not people seen. Source: NHS England',
      ])
        await expect(anyPage.main, address).toContainText(words)
      await anyPage.main.getByRole('link', { name: /^See how long people wait/ }).click()
      await expect(anyPage.heading).toHaveText('Waiting times for tests')
    }
    await anyPage.open('/workstreams/digital')
    await expect(anyPage.main).not.toContainText('our target')
  })

  test('what a trust does not report is said, and is no zero', async ({ page, waitingTimesPage }) => {
    await page.goto('/waiting-times/east-lancashire-hospitals')
    await expect(waitingTimesPage.main).toContainText(
      'No figures from East Lancashire Hospitals: Barium enema, Electrophysiology test and Sleep study.',
    )
    await expect(waitingTimesPage.table('Imaging').getByRole('row', { name: /Barium enema/ })).toContainText(
      'No figures',
    )
    await page.goto('/waiting-times/tests/electrophysiology')
    await expect(waitingTimesPage.main).toContainText('There are no figures from our trusts in the last 3 years.')
    await expect(waitingTimesPage.charts).toHaveCount(0)
  })

  test('an unknown trust or test is not found', async ({ page }) => {
    for (const address of ['/waiting-times/no-such-trust', '/waiting-times/tests/x-ray', '/waiting-times/RXR%20'])
      expect((await page.goto(address))?.status(), address).toBe(404)
  })
})

test('a journalist downloads three years of MRI waits for one trust', async ({ page, waitingTimesPage }) => {
  await page.goto('/waiting-times')
  await waitingTimesPage.table('Imaging').getByRole('link', { name: 'MRI scan' }).click()
  await expect(waitingTimesPage.chart(/^East Lancashire Hospitals: share/)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the figures of East Lancashire Hospitals (CSV)' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  const own = rows.filter(({ provider }) => provider === 'RXR')
  expect(own.map(({ month }) => month)).toHaveLength(36)
  expect(own[0]).toMatchObject({ month: '2023-04', test: 'MRI' })
  expect(own.at(-1)).toMatchObject({ month: '2026-03', test: 'MRI', waiting: '1960', 'under 6 weeks': '1809' })
  await expect(waitingTimesPage.table('Trust by trust').getByRole('row', { name: /^East Lancashire/ })).toContainText(
    '1,960',
  )
})

test('on paper the charts stay whole, and their lines can be told apart in forced colours', async ({
  page,
  waitingTimesPage,
}) => {
  await waitingTimesPage.open('/waiting-times/tests/mri-scan')
  await page.emulateMedia({ media: 'print' })
  for (const chart of await waitingTimesPage.charts.all()) await expect(chart).toBeVisible()
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  const [chart] = await waitingTimesPage.charts.all()
  const dashes = await chart
    ?.locator('path[class*="site-shares__line"]')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray))
  expect(new Set(dashes).size).toBe(3)
})
