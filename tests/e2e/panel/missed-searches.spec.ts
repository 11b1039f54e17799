import { accessibilityDefects } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { author, publisher, secretariat } from '../../support/people'

// What people did not find comes to those who can mend it.

test.describe.configure({ mode: 'default' })

const card = { name: 'What people did not find' }

test('a publisher sees what people did not find, makes a synonym of it, and from then on it is found', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  test.setTimeout(120_000)
  const search = async () => (await site.server.get('/search?q=Tickertest')).text
  for (let n = 0; n < 4; n++) expect(await search()).toContain('Nothing found for')
  await loginPage.logInByRequest(publisher)
  const line = page.getByRole('region', card).getByRole('listitem').filter({ hasText: 'tickertest' })
  // counts are stored a few times a minute
  await expect(async () => {
    await page.goto('/admin')
    await expect(line).toContainText('typed 4 times', { timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  expect(await accessibilityDefects(page, undefined, '.editors-dashboard')).toEqual([])

  await line.getByRole('link', { name: 'Add a synonym: tickertest' }).click()
  await expect(page).toHaveURL('/admin/collections/search-synonyms/create?words=tickertest')
  await expect(recordForm.field('What people type')).toHaveValue('tickertest')
  await recordForm.field('What our pages say').fill('echocardiogram')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/search-synonyms\/\d+/)
  await expect.poll(search).toContain('href="/tests/echocardiogram"')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: /^Hello/ })).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('words lead to a pinned answer and a page too; who keeps neither is not shown them', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  await site.database.sql(
    `insert into search_misses (week, words, times) values (date_trunc('week', now() at time zone 'Europe/London')::date, 'sick note, please', 9)`,
  )
  await loginPage.logInByRequest(publisher)
  await page.goto('/admin')
  const line = page.getByRole('region', card).getByRole('listitem').filter({ hasText: 'sick note, please' })
  await expect(line.getByRole('link', { name: /^Write a page/ })).toHaveAttribute(
    'href',
    '/admin/collections/pages/create',
  )
  await line.getByRole('link', { name: /^Pin an answer/ }).click()
  // one phrase: it would be pinned to "please" alone
  await expect(recordForm.field('What people type')).toHaveValue('sick note please')
  for (const who of [author, secretariat]) {
    await page.context().clearCookies()
    await loginPage.logInByRequest(who)
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: /^Hello/ })).toBeVisible()
    await expect(page.getByRole('region', card)).toHaveCount(0)
  }
})
