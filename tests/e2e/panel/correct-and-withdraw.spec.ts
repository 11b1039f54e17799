import type { Page } from '@playwright/test'
import { violationsOn } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { publisher } from '../../support/people'

// What follows a publication, from the form's menu: readers are told what happened.

const defectsOfOurs = async (page: Page): Promise<string[]> =>
  (await violationsOn(page))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .filter((place) => /panel-dialog|notice-withdrawn|alert-preview|as-they-read|copy-hours/.test(place))

test('a publisher corrects a post, withdraws it with a reason and brings it back', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const editor = await site.server.login(publisher)
  const post = { title: 'Scanners we have', summary: 'There are 3.', publishedOn: '2026-01-01', _status: 'published' }
  const { doc } = await editor.ask('POST', '/api/news-posts', post)
  const { id, slug } = doc as { id: number; slug: string } // Payload's answer
  const dialog = page.getByRole('dialog')
  const done = async (button: string, words: string): Promise<void> => {
    expect(await defectsOfOurs(page)).toEqual([])
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText(words)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
    await expect(recordForm.field('Summary')).toBeEditable()
  }
  const shown = async (): Promise<string> => (await site.server.get(`/news/${slug}`)).text

  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await recordForm.field('Summary').fill('There are 2.')
  await recordForm.isSaved()
  await recordForm.choose('Correct…')
  await dialog.getByLabel('What was wrong').fill('We said that there are 3 scanners.')
  await dialog.getByLabel('The public may still read the earlier text').check()
  await done('Publish the correction', 'Corrected. The page says what was wrong, and leads to the earlier text.')
  await expect.poll(shown).toContain('We said that there are 3 scanners.')
  const earlier = /\/earlier-versions\/\d+/.exec(await shown())?.[0] ?? ''
  await expect.poll(async () => (await site.server.get(earlier)).text).toContain('There are 3.')
  expect((await site.server.get(earlier)).text).toContain('noindex')

  await recordForm.choose('Withdraw…')
  await dialog.getByLabel('Reason').fill('We count them again.')
  await done('Withdraw', 'Withdrawn. Its address says when and why.')
  await expect(page.locator('.notice-withdrawn')).toContainText('We count them again.')
  await expect.poll(async () => (await site.server.get(`/news/${slug}`)).status).toBe(410)
  expect(await shown()).toContain('We count them again.')
  await expect.poll(async () => (await site.server.get(earlier)).status).toBe(404)

  await recordForm.choose('Bring back…')
  await done('Bring back', 'It is not withdrawn any more.')
  await expect.poll(async () => (await site.server.get(`/news/${slug}`)).status).toBe(200)
})

test('an alert says in its form where and when it shows, and is on every page while it does', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('alerts', 'create')
  await page.getByLabel('Text', { exact: false }).first().fill('Our phones do not work. Write to us.')
  await recordForm.relate('level', 'Urgent')
  for (const [field, moment] of [
    ['from', '1 January 2026 9am'],
    ['until', '1 January 2099 9am'],
  ] as const) {
    await recordForm.input(field).fill(moment)
    await recordForm.input(field).blur()
  }
  await expect(page.locator('.alert-preview')).toHaveText(
    'Once saved, it shows now, at the top of every page, as “Urgent”, until 1 January 2099, 9am. Then it goes by itself.',
  )
  expect(await defectsOfOurs(page)).toEqual([])
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/alerts\/\d+/)
  for (const address of ['/', '/news', '/no-such-page'])
    await expect.poll(async () => (await site.server.get(address)).text).toContain('Our phones do not work.')
  await page.goto('/trusts')
  await expect(page.getByRole('region', { name: 'Urgent', exact: true })).toContainText('Our phones do not work.')
  const id = /\d+$/.exec((await site.database.sql('select max(id) as id from alerts'))[0]?.id?.toString() ?? '')?.[0]
  await site.database.sql("update alerts set until = now() + interval '2 seconds' where id = $1", [id])
  // it goes by itself
  await expect.poll(async () => (await site.server.get('/trusts')).text).not.toContain('Our phones do not work.')
})

test('a publisher takes hours over from another centre, reads them in words, and closes the centre now', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const editor = await site.server.login(publisher)
  const { docs } = await editor.ask('GET', '/api/trusts?limit=1&depth=0')
  const [trust] = docs as { id: number }[] // Payload's answer
  const centre = async (name: string, more: object): Promise<{ id: number; slug: string }> => {
    const { doc } = await editor.ask('POST', '/api/cdcs', {
      name,
      summary: 'A centre.',
      kind: 'spoke',
      hostTrust: trust?.id,
      address: { town: 'Kendal' },
      status: { state: 'open' },
      _status: 'published',
      ...more,
    })
    return doc as { id: number; slug: string } // Payload's answer
  }
  const days = { monday: true, tuesday: true, wednesday: true, thursday: true, friday: true }
  await centre('Centre with hours', {
    hours: [
      { days, opens: '08:00', closes: '20:00' },
      { days: { saturday: true }, week: 'second', words: 'By appointment' },
    ],
    bankHolidays: 'closed',
  })
  const { id, slug } = await centre('Centre without hours', {})
  const shown = async (): Promise<string> => (await site.server.get(`/community-diagnostic-centres/${slug}`)).text

  await loginPage.logInByRequest(publisher)
  await recordForm.open('cdcs', id)
  await recordForm.openTab('Opening')
  const words = page.locator('.as-they-read').filter({ hasText: 'The public will read' })
  await expect(words).toContainText('Not known yet')
  await page.getByLabel('Copy the hours from another centre').selectOption('Centre with hours')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.locator('.copy-hours')).toContainText('These are the hours of Centre with hours now.')
  for (const said of [
    'Monday to Friday8am to 8pm',
    'Second Saturday of the monthBy appointment',
    'Other SaturdaysClosed',
    'Bank holidaysClosed',
  ])
    await expect(words).toContainText(said)
  await recordForm.input('hours__0__opens').fill('9am')
  await recordForm.input('hours__0__opens').press('Tab')
  await expect(words).toContainText('Monday to Friday9am to 8pm')
  await recordForm.input('hours__0__words').fill('On request')
  await expect(page.locator('.as-they-read')).toContainText('Row 1: give times, or words in place of them, not both.')
  await recordForm.input('hours__0__words').fill('')
  await expect(words).toContainText('Monday to Friday9am to 8pm')
  expect(await defectsOfOurs(page)).toEqual([])
  await recordForm.isSaved()

  const dialog = page.getByRole('dialog')
  await recordForm.choose('Close now…')
  await dialog.getByLabel('Reason').fill('There is no water.')
  await dialog.getByLabel('Opens again on').fill('4 Jan 2099')
  expect(await defectsOfOurs(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Close the centre' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Closed. It opens again by itself on 4 January 2099.')
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await recordForm.openTab('Opening')
  await expect(page.locator('.as-they-read').first()).toContainText('Closed for now, until 3 January 2099')
  await expect.poll(shown).toContain('Closed for now, until 3 January 2099')
  expect(await shown()).toContain('There is no water.')
  expect(await shown()).not.toContain('9am to 8pm')
})
