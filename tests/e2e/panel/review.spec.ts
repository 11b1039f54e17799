import { violationsOn } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { author, publisher } from '../../support/people'

// An author asks for review; a publisher comments and sends it back; the author mends it, and it is published.

test('a draft goes to and fro between its author and a publisher, and is published', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const writer = await site.server.login(author)
  const title = `To review ${Date.now()}`
  const { doc } = await writer.ask('POST', '/api/news-posts?draft=true', {
    title,
    summary: 'A new scanner.',
    publishedOn: '2026-01-01',
  })
  const { id, slug } = doc as { id: number; slug: string } // Payload's answer
  const dialog = page.getByRole('dialog')
  const send = async (name: string, label: string, note: string): Promise<void> => {
    await page.getByRole('button', { name }).click()
    await dialog.getByLabel(label).fill(note)
    await dialog.getByRole('button', { name }).click()
    await expect(dialog).toBeHidden()
  }

  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  await send('Ask for review', 'Note (optional)', 'Is it long enough?')
  await expect(page.getByText('Alex Author asked for review on')).toBeVisible()

  await page.context().clearCookies()
  await loginPage.logIn(publisher)
  const waiting = page.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem').filter({ hasText: title })
  await waiting.getByRole('link').click()
  await expect(page.getByText('Is it long enough?')).toBeVisible()
  const comments = page.getByRole('region', { name: 'Comments' })
  await page.getByRole('button', { name: 'Comments' }).click()
  await comments.getByLabel('Field').selectOption({ label: 'Text › Summary' })
  await comments.getByLabel('Comment', { exact: true }).fill('Say where.')
  await comments.getByRole('button', { name: 'Add comment' }).click()
  await expect(comments.getByText('Say where.')).toBeVisible()
  const ours = (await violationsOn(page)).flatMap(({ id: rule, nodes }) =>
    nodes.map(({ target }) => `${rule}: ${target.join(' ')}`).filter((place) => /review|comments|words/.test(place)),
  )
  expect(ours).toEqual([])
  await send('Send back', 'What is to be changed', 'See my comment.')

  await page.context().clearCookies()
  await loginPage.logIn(author)
  await waiting.filter({ hasText: 'Pat Publisher commented' }).getByRole('link').click()
  await expect(page.getByText('Pat Publisher sent this back on')).toBeVisible()
  await comments.getByRole('button', { name: 'Text › Summary' }).click()
  await expect(recordForm.input('summary')).toBeFocused()
  await recordForm.input('summary').fill('A new scanner in Preston.')
  await recordForm.isSaved()
  await comments.getByRole('button', { name: 'Close comment' }).click()
  await expect(comments.getByText('No open comments.')).toBeVisible()

  await page.context().clearCookies()
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await recordForm.publish.click()
  await expect(recordForm.toast).toContainText('Published.')
  await expect(page.getByText('sent this back')).toHaveCount(0)
  expect((await site.server.get(`/news/${slug}`)).text).toContain('A new scanner in Preston.')
})

test('an author sends a draft to somebody without an account, and ends the link', async ({
  browser,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const writer = await site.server.login(author)
  const title = `To share ${Date.now()}`
  const { doc } = await writer.ask('POST', '/api/news-posts?draft=true', { title, summary: 'A draft.' })
  const { id } = doc as { id: number } // Payload's answer
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  await recordForm.choose('Share preview…')
  const dialog = page.getByRole('dialog', { name: 'Share preview' })
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.getByLabel('Copy the link now').inputValue()
  expect((await violationsOn(page)).filter(({ nodes }) => nodes.some(({ html }) => /panel-dialog/.test(html)))).toEqual(
    [],
  )

  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(link)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(visitor.getByRole('complementary', { name: 'About this preview' })).toContainText('This is a draft.')
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(dialog.getByText(/withdrawn on/)).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This link has ended')
  expect(await violationsOn(visitor)).toEqual([])
  await visitor.context().close()
})
