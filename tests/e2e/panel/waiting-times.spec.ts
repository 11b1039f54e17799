import { testCodes } from '@/domain/waiting-times/tests'
import { accessibilityDefects } from '../../support/accessibility'
import { WaitingTimesPage } from '../../support/pages/panel/waiting-times'
import { expect, test } from '../../support/panel'
import { author, publisher } from '../../support/people'
import { asCsv, rowsOfPair } from '../../support/waiting-times/full-extract'

const people = (number: number) => testCodes.map(() => [...Array<number>(14).fill(number), 5, 3, 1])
/** A published month: our four trusts, and all others together as one that makes England as large as it is. */
const month = (period: string) =>
  asCsv([
    ...['RXL', 'RXN', 'RXR', 'RTX'].flatMap((provider) =>
      rowsOfPair({ period, provider, commissioner: '00Q', counts: people(50) }),
    ),
    ...rowsOfPair({ period, provider: 'RAX', commissioner: '36L', counts: people(8_000) }),
  ])

test('a publisher imports a month, sees an error, mends it, keeps it and takes it back', async ({
  loginPage,
  page,
  site,
}) => {
  test.slow()
  const waiting = new WaitingTimesPage(page)
  await loginPage.logInByRequest(publisher)
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Waiting times', exact: true }).first()).toHaveAttribute(
    'href',
    '/admin/waiting-times',
  )
  await waiting.open()
  await expect(waiting.heading('Waiting times')).toBeVisible()
  await expect(
    page.getByText(
      /The newest figures are those of March 2026\. Missing: April (?:2026|to \w+ 2026|2026 to \w+ \d{4})\./,
    ),
  ).toBeVisible()
  expect(await accessibilityDefects(page, undefined, '.waiting-import')).toEqual([])

  // a file as large as a month is not taken for a picture that is too large
  const large = `${asCsv([])}${'1'.repeat(21 * 1024 * 1024)}`
  await waiting.check('May 2026.csv', large)
  await expect(waiting.heading('The file was not read')).toBeFocused()
  await expect(waiting.result).toContainText('Line 2 is too long.')

  const whole = month('DM01-APRIL-2026')
  const wrong = whole.split('\n')
  wrong[6] = (wrong[6] ?? '').replace(/,50,/, ',*,')
  await waiting.check('April 2026.csv', wrong.join('\n'))
  await expect(waiting.heading('Nothing is kept: the file has something wrong')).toBeFocused()
  await expect(waiting.result).toContainText('Line 7, column "00 < 01 Week": The number is suppressed ("*")')
  await expect(page.getByRole('button', { name: 'Keep these figures' })).toHaveCount(0)
  expect(await accessibilityDefects(page, undefined, '.waiting-import')).toEqual([])

  await waiting.check('April 2026.csv', whole)
  await expect(waiting.heading('What this file would change')).toBeFocused()
  await expect(waiting.result.getByRole('row', { name: 'April 2026 75 0 0 0' })).toBeVisible()
  await expect(
    waiting.result.getByRole('row', { name: /^East Lancashire Hospitals NHS Trust 15 10,500 4,500 \(42\.9%\)$/ }),
  ).toBeVisible()
  expect(await accessibilityDefects(page, undefined, '.waiting-import')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.getByLabel('Address of the page with the file').fill('https://www.england.nhs.uk/statistics/')
  await page.getByLabel('Day on which NHS England published it, if you know it').fill('2026-06-11')
  await waiting.keep()
  await expect(waiting.heading('Kept')).toBeFocused()
  await expect(waiting.result).toContainText('Kept, and public. April 2026: 75 new.')
  const imported = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'April 2026' }) })
  await expect(imported).toContainText('80 rows read, 75 figures: 75 new, 0 changed.')
  await expect(imported).toContainText('by Pat Publisher')
  const stored = await site.database.sql(
    `select sum((select sum(band) from unnest(bands) band))::int as people from waiting_figures where month = '2026-04' and provider = 'RXR'`,
  )
  expect(stored).toEqual([{ people: 10_500 }])

  await waiting.check('April 2026.csv', whole)
  await expect(waiting.heading('Nothing would change: these figures are stored already')).toBeFocused()
  await expect(waiting.result).toContainText('This very file was kept on')

  await page.getByRole('button', { name: /^Take back: April 2026, brought / }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this import back' })
  await expect(dialog).toContainText('75 figures of April 2026 go from public pages at once.')
  await dialog.getByRole('button', { name: 'Take back' }).click()
  await expect(dialog).toContainText('Taken back: April 2026.')
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByText('Taken back (1)').click()
  await expect(imported).toContainText(/Taken back on .* by Pat Publisher/)
  expect(await site.database.sql(`select 1 from waiting_figures where month = '2026-04'`)).toEqual([])
})

test('a publisher writes a note on a month from there', async ({ loginPage, page }) => {
  await loginPage.logInByRequest(publisher)
  await new WaitingTimesPage(page).open()
  await page.getByRole('link', { name: 'Add a note on a month' }).click()
  await page.getByLabel('Month').fill('March 2026')
  await page.getByLabel('Text').fill('Figures of March exclude one trust.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/waiting-notes\/\d+/)
  await new WaitingTimesPage(page).open()
  await expect(page.getByText('March 2026: Figures of March exclude one trust.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change the note on March 2026' })).toBeVisible()
})

test('an author does not see the page', async ({ loginPage, page }) => {
  await loginPage.logInByRequest(author)
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'All content' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Waiting times' })).toHaveCount(0)
  await page.goto('/admin/waiting-times')
  await expect(page.getByText('Publishers bring in waiting times. Ask one.')).toBeVisible()
  await expect(page.getByLabel('File, as CSV or as the zip that it comes in')).toHaveCount(0)
})
