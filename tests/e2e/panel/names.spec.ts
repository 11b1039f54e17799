import { accessibilityDefects } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { publisher } from '../../support/people'

test.describe.configure({ mode: 'default' })

/** Rules about what a screen reader calls things, and about what takes the focus. */
const names = [
  'aria-command-name',
  'aria-hidden-focus',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'label',
  'label-title-only',
  'link-name',
  'list',
]

test('in lists and forms everything that can be used has a name', async ({
  loginPage,
  page,
  recordForm,
  recordList,
  site,
}) => {
  const editor = await site.server.login(publisher)
  const { docs } = await editor.ask('GET', '/api/news-posts?limit=1&depth=0')
  const [post] = docs as [{ id: number }] // Payload's list
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  await expect(page.getByRole('checkbox', { name: 'Select all on this page' })).toBeVisible()
  expect(await accessibilityDefects(page, names)).toEqual([])
  await recordForm.open('news-posts', post.id)
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'More actions' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Topics' })).toBeVisible()
  expect(await accessibilityDefects(page, names)).toEqual([])
  await page.goto('/admin/globals/home')
  await expect(recordForm.publish).toBeVisible()
  expect(await accessibilityDefects(page, names)).toEqual([])
  // it stays as somebody left it: both with the preview beside the form, and without
  const preview = page.getByLabel('Width of the preview')
  const wasOpen = await preview.isVisible()
  await recordForm.togglePreview()
  await expect(preview).toBeVisible({ visible: !wasOpen })
  expect(await accessibilityDefects(page, names)).toEqual([])
})

test('targets of the form and the list are 24 pixels large or more', async ({
  loginPage,
  page,
  recordForm,
  recordList,
  site,
}) => {
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main button, main a, .table button, .table a, .doc-controls [role="button"]')]
        .filter((one) => one instanceof HTMLElement && one.checkVisibility() && !one.closest('[contenteditable]'))
        .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 120) }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
        .map(({ html }) => html),
    )
  const editor = await site.server.login(publisher)
  const { docs } = await editor.ask('GET', '/api/news-posts?limit=1&depth=0')
  const [post] = docs as [{ id: number }] // Payload's list
  await loginPage.logInByRequest(publisher)
  await recordList.open('news-posts')
  expect(await small()).toEqual([])
  await recordForm.open('news-posts', post.id)
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
  expect(await small()).toEqual([])
})
