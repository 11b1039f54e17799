import type { Page } from '@playwright/test'
import { violationsOn } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { publisher } from '../../support/people'

// What follows a publication, from the form's menu: readers are told what happened.

const defectsOfOurs = async (page: Page): Promise<string[]> =>
  (await violationsOn(page))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .filter((place) => /panel-dialog|notice-withdrawn|alert-preview/.test(place))

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
