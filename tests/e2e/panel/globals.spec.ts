import { expect, test } from '../../support/panel'
import { administrator, publisher } from '../../support/people'

// What exists once is changed and published like everything else.

test.describe.configure({ mode: 'default' })

test('a publisher changes the home page, sees it beside the form, and publishes it', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const words = `A vision typed in the panel, ${Date.now()}.`
  const direction = async () => (await site.server.get('/vision-and-strategy')).text
  await loginPage.logInByRequest(publisher)
  await recordForm.openGlobal('home')
  await recordForm.openTab('Vision and strategy')
  await recordForm.field('Vision').fill(words)
  await expect(recordForm.saved).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/globals\/home$/)
  expect(await direction()).not.toContain(words)
  await recordForm.togglePreview()
  await expect(page.frameLocator('iframe').getByText(words)).toBeVisible()
  await recordForm.publish.click()
  await expect.poll(direction).toContain(words)
  await expect(page).toHaveURL(/\/admin\/globals\/home$/)
  await page.reload()
  await recordForm.openTab('Vision and strategy')
  await expect(recordForm.field('Vision')).toHaveValue(words)
})

test('an administrator changes the site settings, and the public sees it', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  await loginPage.logInByRequest(administrator)
  await recordForm.openGlobal('site-settings')
  await recordForm.openTab('Footer')
  await recordForm.field('Footer text').fill('A footer typed in the panel.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(async () => (await site.server.get('/news')).text).toContain('A footer typed in the panel.')
  await expect(page).toHaveURL(/\/admin\/globals\/site-settings$/)
})
