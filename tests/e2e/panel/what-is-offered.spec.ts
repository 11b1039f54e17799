import { accessibilityDefects } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { administrator, author, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// The panel offers what the server does, says what follows, and shows a text as it will be.

test.describe.configure({ mode: 'default' })

let count = 0
const publishPost = async (site: Site, data: object = {}): Promise<{ id: number; slug: string; title: string }> => {
  const admin = await site.server.login(administrator)
  const title = `Offered ${++count}`
  const post = { title, summary: 'A post.', publishedOn: '2026-01-01', _status: 'published', ...data }
  const { doc } = await admin.ask('POST', '/api/news-posts', post)
  return doc as { id: number; slug: string; title: string } // Payload's answer
}

test('the home page can neither be unpublished nor emptied', async ({ loginPage, page, site }) => {
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/globals/home', { _status: 'draft' }, 400)
  for (const nothing of ['', '   ', '\u200b', null])
    await admin.ask('POST', '/api/globals/home', { heading: nothing, _status: 'published' }, 400)
  expect((await site.server.get('/')).text).toMatch(/<h1[^>]*>[^<]*\w/)
  await loginPage.logInByRequest(publisher)
  await page.goto('/admin/globals/home')
  await expect(page.getByRole('button', { name: 'Publish changes' })).toBeVisible()
  await expect(page.getByText('Unpublish')).toBeHidden()
})

test('of the records that are ticked in a list the panel offers nothing that does not say first what follows', async ({
  loginPage,
  page,
  recordList,
  site,
}) => {
  const { title } = await publishPost(site)
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  await page.getByRole('checkbox', { name: `Select ${title}` }).check()
  const offered = page.locator('.list-selection').getByRole('button')
  await expect(page.locator('.list-selection')).toBeVisible()
  await expect(offered.filter({ visible: true }).filter({ hasText: /publish|edit|delete/i })).toHaveCount(0)
})

test('a withdrawn post says so in the list and above its form', async ({
  loginPage,
  page,
  recordForm,
  recordList,
  site,
}) => {
  const { id, title } = await publishPost(site, { withdrawn: { on: '2026-02-03', why: 'It was wrong.' } })
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  await expect(page.getByRole('row', { name: title })).toContainText('Withdrawn on 3 February 2026')
  await recordForm.open('news-posts', id)
  await expect(page.getByText('Withdrawn on 3 February 2026.')).toBeVisible()
})

test('a form opens on its first tab, whichever was open last', async ({ loginPage, page, recordForm, site }) => {
  const { id } = await publishPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(recordForm.field('Title')).toBeVisible()
  const stored = page.waitForResponse(
    (response) => response.url().includes('/payload-preferences/') && response.request().method() === 'POST',
  )
  await recordForm.openTab('Changes')
  await stored
  await page.reload()
  await expect(recordForm.field('Title')).toBeVisible()
})

test('before something goes to the bin the panel says what is public and what names it', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const { doc } = await admin.ask('POST', '/api/networks', {
    name: 'A network to delete',
    summary: 'A network.',
    _status: 'published',
  })
  const network = doc as { id: number; slug: string } // Payload's answer
  const { title } = await publishPost(site, { topics: [{ relationTo: 'networks', value: network.id }] })
  await loginPage.logInByRequest(publisher)
  await recordForm.open('networks', network.id)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.locator('#action-move-to-bin').click()
  const dialog = page.getByRole('dialog', { name: 'Move “A network to delete” to the bin?' })
  await expect(dialog).toContainText(`It is public at /networks/${network.slug}`)
  await expect(dialog.getByRole('link', { name: title })).toBeVisible()
  await dialog.getByRole('button', { name: 'Move to the bin' }).click()
  await expect(page).toHaveURL(/\/networks(?:\?|$)/)
  expect((await site.server.get(`/networks/${network.slug}`)).status).toBe(404)
  await admin.ask('GET', `/api/networks/${network.id}?trash=true`)
})

test('from a published record a link leads to its page', async ({ loginPage, page, recordForm, site }) => {
  const { id, slug } = await publishPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await expect(page.getByRole('link', { name: 'View on the site' })).toHaveAttribute('href', `/news/${slug}`)
  await recordForm.open('news-posts', 'create')
  await expect(recordForm.field('Title')).toBeEditable()
  await expect(page.getByRole('link', { name: 'View on the site' })).toHaveCount(0)
})

test('the drawer of parts begins with Text and shows what each looks like', async ({ loginPage, page, recordForm }) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('pages', 'create')
  await page.getByRole('button', { name: 'Add part' }).click()
  const parts = page.locator('.thumbnail-card')
  await expect(parts.first()).toHaveText('Text')
  await expect(parts).toHaveCount(7)
  await expect(page.locator('.thumbnail-card img')).toHaveCount(7)
})

test('a text has buttons for lists and links, each with a name, and looks as on its page', async ({
  loginPage,
  page,
  recordForm,
}) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  const box = page.getByRole('textbox', { name: 'Text', exact: true })
  await box.click()
  await page.keyboard.type('MRI')
  const toolbar = page.locator('.fixed-toolbar')
  for (const name of ['Bold', 'Link', 'Heading 2', 'Heading 3', 'List with numbers'])
    await expect(toolbar.getByRole('button', { name })).toBeVisible()
  await toolbar.getByRole('button', { name: 'List with bullets' }).click()
  await expect(box.getByRole('listitem')).toHaveText('MRI')
  await expect(box).toHaveCSS('font-family', /Arial/)
  await expect(box).toHaveCSS('font-size', '19px')
})

test('what is pasted from Word arrives as a list, with headings in order and nothing empty', async ({
  loginPage,
  page,
  recordForm,
}) => {
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', 'create')
  const box = page.locator('[data-field-path="body"] [contenteditable="true"]').first()
  await box.click()
  const item = (words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${words}<o:p></o:p></p>`
  const html = `<h1>Scans</h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item('MRI')}${item('CT')}<p class=MsoNormal>The end<o:p></o:p></p>`
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(box.getByRole('listitem')).toHaveText(['MRI', 'CT'])
  await expect(box.getByRole('heading', { level: 2 })).toHaveText('Scans')
  await expect(box.locator('p')).toHaveText(['The end'])
})

test('pasted links lead where they led, and the one that is refused is named', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const { id } = await publishPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  const box = page.locator('[data-field-path="body"] [contenteditable="true"]').first()
  await box.click()
  const html =
    '<p><a href="www.nhs.uk/live-well">NHS</a> <a href="/news">News</a> <a href="#_Toc1">Aims</a> <a href="file:///C:/a.docx">Rota</a></p>'
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(box.getByRole('link')).toHaveCount(2)
  await expect(box.getByRole('link', { name: 'NHS' })).toHaveAttribute('href', 'https://www.nhs.uk/live-well')
  await expect(box.getByRole('link', { name: 'News' })).toHaveAttribute('href', '/news')
  await expect(box).toHaveText('NHS News Aims Rota')
  await recordForm.publish.click()
  const shown = async () => (await site.server.get(`/news/offered-${count}`)).text
  await expect.poll(shown).toContain('href="https://www.nhs.uk/live-well"')
  const admin = await site.server.login(administrator)
  const link = { type: 'link', version: 3, id: 'a', fields: { linkType: 'custom', newTab: false, url: '#_Toc1' } }
  const words = { type: 'text', version: 1, text: 'Our aims', format: 0, mode: 'normal', style: '', detail: 0 }
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const body = {
    root: {
      ...block,
      type: 'root',
      children: [{ ...block, type: 'paragraph', children: [{ ...block, ...link, children: [words] }] }],
    },
  }
  const refused = await admin.ask('PATCH', `/api/news-posts/${id}`, { body, _status: 'published' }, 400)
  expect(JSON.stringify(refused)).toContain('The link “Our aims” leads nowhere.')
})

test('a picture from an iPhone and a file that is too large are told before they are sent', async ({
  loginPage,
  page,
}) => {
  await loginPage.logInByRequest(publisher)
  await page.goto('/admin/collections/media/create')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/media')) sent.push(request.url())
  })
  const choose = (name: string, mimeType: string, size: number) =>
    page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.alloc(size) })
  await choose('IMG_1234.HEIC', 'image/heic', 1000)
  await expect(page.getByText(/"IMG_1234.HEIC" is a HEIC picture.*save it as JPEG/)).toBeVisible()
  await choose('large.png', 'image/png', 21 * 1024 * 1024)
  await expect(page.getByText(/"large.png" has 21MB; 20MB is the most/)).toBeVisible()
  expect(sent).toEqual([])
})

test('a list finds people without their accents', async ({ loginPage, page, site }) => {
  const admin = await site.server.login(administrator)
  await admin.ask('POST', '/api/people', { name: 'Siân O’Brien-Müller', _status: 'published' })
  await loginPage.logInByRequest(administrator)
  await page.goto('/admin/collections/people')
  await page.locator('.search-filter__input').fill("sian o'brien")
  await expect(page.getByRole('link', { name: 'Siân O’Brien-Müller' })).toBeVisible()
})

test('versions say who saved them and what changed, word by word; an older one comes back as a draft', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const { id } = await publishPost(site)
  const writer = await site.server.login(author)
  await writer.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Words of the author.' })
  await loginPage.logInByRequest(publisher)
  await page.goto(`/admin/collections/news-posts/${id}/versions`)
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.nth(1)).toContainText(/Draft.*Alex Author.*Summary/)
  await expect(rows.nth(2)).toContainText(/Published last.*Ada Administrator/)
  await rows.nth(1).getByRole('link').click()
  const summary = page.getByRole('region', { name: 'Summary' })
  await expect(summary.getByRole('insertion')).toContainText('Words of the author.')
  await expect(summary.getByRole('deletion')).toBeVisible()
  expect(await accessibilityDefects(page, undefined, '.comparison')).toEqual([])
  await page.getByRole('link', { name: 'Show the page beside it' }).click()
  await expect(page.frameLocator('iframe').getByText('Words of the author.')).toBeVisible()
  await page.getByRole('link', { name: 'All versions' }).click()
  await rows.nth(2).getByRole('link').click()
  await page.getByRole('button', { name: 'Restore as a draft' }).click()
  await page.getByRole('button', { name: 'Bring it back as a draft' }).click()
  await expect(page).toHaveURL(/\/news-posts\/\d+$/)
  await expect(recordForm.field('Summary')).toHaveValue('A post.')
})

test('a link in the preview opens its page in a window of its own, and the preview stays', async ({
  context,
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const { id, title } = await publishPost(site)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('news-posts', id)
  await recordForm.togglePreview()
  await expect(recordForm.previewHeading).toContainText(title)
  const opened = context.waitForEvent('page')
  await page.frameLocator('iframe').getByRole('link', { name: 'News' }).filter({ visible: true }).first().click()
  const other = await opened
  await expect(other).toHaveURL(/\/news$/)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(recordForm.previewHeading).toContainText(title)
})
