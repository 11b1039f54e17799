import { accessibilityDefects } from '../../support/accessibility'
import { WordsPanel } from '../../support/pages/panel/words-panel'
import { expect, test } from '../../support/panel'
import { administrator, author, publisher, secretariat } from '../../support/people'
import type { Site } from '../../support/site'

// Writing well: what the rules of the house's style find while somebody types, and in all that is published.

test.describe.configure({ mode: 'default' })

const newDraft = async (site: Site, data: object): Promise<number> => {
  const person = await site.server.login(author)
  const { doc } = await person.ask('POST', '/api/news-posts?draft=true', { publishedOn: '2026-01-01', ...data })
  return (doc as { id: number }).id // Payload's answer
}

const newest = async (site: Site, id: number): Promise<string> => {
  const admin = await site.server.login(administrator)
  const { body, summary } = await admin.ask('GET', `/api/news-posts/${id}?draft=true&depth=0`)
  return `${JSON.stringify(body)} ${String(summary)}`
}

test('an author sees a finding while typing, follows it, accepts the mend, and it is saved', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newDraft(site, { title: 'A new scanner', summary: 'It is here.' })
  const words = new WordsPanel(page)
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  const box = page.getByRole('textbox', { name: 'Text', exact: true })
  await expect(box).toBeEditable()
  await words.open()
  await expect(words.count).toHaveText('Nothing found.')
  await box.click()
  await page.keyboard.type("The first line is fine.\nWe don't open at 5.30pm.")
  await expect(words.count).toHaveText('2 things to look at.')
  await words.place("don't").click()
  await expect(box).toBeFocused()
  await expect.poll(() => words.selected()).toBe("don't")
  await words.mend("don't", 'do not').click()
  await expect(box).toContainText('We do not open at 5.30pm.')
  await words.mend('5.30pm', '5:30pm').click()
  await expect(box).toContainText('We do not open at 5:30pm.')
  await expect(words.count).toHaveText('Nothing found.')
  await expect.poll(() => newest(site, id)).toContain('We do not open at 5:30pm.')
})

test('a field without markup is mended too, by keyboard alone, and "undo" takes it back', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newDraft(site, { title: 'Open late', summary: 'Open on 6th August 2026.' })
  const words = new WordsPanel(page)
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await words.button.focus()
  await page.keyboard.press('Enter')
  await expect(words.region.getByRole('heading', { name: 'Words' })).toBeFocused()
  await words.place('6th August 2026').press('Enter')
  await expect(recordForm.field('Summary')).toBeFocused()
  expect(await words.selected()).toBe('6th August 2026')
  await page.keyboard.press('F6')
  await expect(words.place('6th August 2026')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(recordForm.field('Summary')).toHaveValue('Open on 6 August 2026.')
  await expect.poll(() => newest(site, id)).toContain('Open on 6 August 2026.')
  await recordForm.field('Summary').press('Control+z')
  await expect(recordForm.field('Summary')).toHaveValue('Open on 6th August 2026.')
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(words.region).toBeHidden()
  await expect(words.button).toBeFocused()
})

test('a finding leads into another tab and into a row that is closed', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newDraft(site, {
    title: 'Changed twice',
    summary: 'It is here.',
    changeNotes: [
      { date: '2026-02-01', note: 'All is well.' },
      { date: '2026-02-02', note: 'The rooms aren’t open.' },
    ],
  })
  const words = new WordsPanel(page)
  await loginPage.logInByRequest(author)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Summary')).toBeEditable()
  await recordForm.openTab('Changes')
  await page.getByRole('button', { name: 'Collapse All' }).click()
  await recordForm.openTab('Text')
  await words.open()
  await words.place('aren’t').click()
  await expect(page.locator('#field-changeNotes__1__note')).toBeFocused()
  expect(await words.selected()).toBe('aren’t')
})

test('the checker stops nobody from publishing, has no accessibility defects, and fits a narrow window', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const id = await newDraft(site, { title: 'Published all the same', summary: 'We can’t wait. CLICK HERE NOW.' })
  const words = new WordsPanel(page)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.publish).toBeEnabled()
  await words.open()
  await expect(words.count).toHaveText('2 things to look at.')
  expect(await accessibilityDefects(page, undefined, '.words-panel')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const box = await words.region.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 800 })
  await recordForm.publish.click()
  await expect(page.getByRole('link', { name: 'View on the site' })).toBeVisible()
})

test('who publishes reads a report over all that is published, filters it, and opens the worst', async ({
  loginPage,
  page,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const post = {
    title: 'The worst of all',
    summary: 'We don’t, can’t and won’t. DO NOT COME at 17:30.',
    publishedOn: '2026-01-01',
  }
  await admin.ask('POST', '/api/news-posts', { ...post, _status: 'published' })
  await loginPage.logInByRequest(publisher)
  await page.goto('/admin/writing')
  await expect(page.getByRole('heading', { level: 1, name: 'Writing report' })).toBeVisible()
  await page.getByLabel('What is found').selectOption({ label: 'Form of a time' })
  await page.getByLabel('Kind of record').selectOption({ label: 'News' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByLabel('What is found')).toHaveValue('time-form')
  const record = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'The worst of all' }) })
  await record.getByText('1 house style').click()
  await expect(record).toContainText('“17:30”')
  await expect(page.getByRole('link', { name: 'Diagnostics Programme Board' })).toHaveCount(0)
  await page.getByRole('link', { name: 'The worst of all' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/news-posts\/\d+$/)
})

test('the report is offered to who publishes, and the secretariat reads it over governance alone', async ({
  loginPage,
  page,
}) => {
  await loginPage.logInByRequest(secretariat)
  await page.goto('/admin/writing')
  const kinds = page.getByLabel('Kind of record').getByRole('option')
  await expect(kinds).toHaveText(['All', 'Governance bodies', 'Meetings'])
  await page.context().clearCookies()
  await loginPage.logIn(author)
  await expect(page.locator('a[href="/admin/writing"]')).toHaveCount(0)
  await page.goto('/admin/writing')
  await expect(page.getByText('Who publishes sees the writing report.')).toBeVisible()
})

test('over HTTP the checker answers only somebody who is logged in', async ({ site }) => {
  const address = '/api/house-style?address=/no-page&address=/news'
  const response = await fetch(site.server.url + address)
  expect(response.status).toBe(401)
  const person = await site.server.login(author)
  expect((await person.ask('GET', address)).addresses).toEqual([
    ['/no-page', false],
    ['/news', true],
  ])
})
